import { expect, it } from "vitest";
import css from "../../src/public/look/style.css";
import js from "../../src/public/chat.client.js";
it("text", () => { expect(css).toContain(":root"); expect(js).toContain("window.x"); });
