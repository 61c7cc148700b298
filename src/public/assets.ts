import { Hono } from "hono";
import chatFiles from "./chat-files.client.js";
import chatLines from "./chat-lines.client.js";
import chatOutbox from "./chat-outbox.client.js";
import chatPage from "./chat.client.js";
import partsScript from "./document-parts.client.js";
import drafts from "./drafts.client.js";
import listKeys from "./list-keys.client.js";
import openForm from "./open-form.client.js";
import style from "./look/style.css";

/** One request instead of four; each part stands alone in its own function. */
const chatScript = [chatOutbox, chatLines, chatFiles, chatPage].join("\n");

/** Every page of the console. */
const draftScript = [drafts, listKeys, openForm].join("\n");

/** Addresses of the files pages load. The version changes with the content, so they may be kept for a year. */
export const assetPaths = {
  style: `/style.css?v=${version(style)}`,
  chatScript: `/chat.js?v=${version(chatScript)}`,
  draftScript: `/drafts.js?v=${version(draftScript)}`,
  partsScript: `/parts.js?v=${version(partsScript)}`,
  icon: "/icon.svg",
};

/** GET /style.css, /chat.js, /drafts.js, /parts.js, /icon.svg. */
export const assets = new Hono()
  .get("/style.css", (c) => c.body(style, 200, kept("text/css; charset=utf-8")))
  .get("/chat.js", (c) => c.body(chatScript, 200, kept("text/javascript; charset=utf-8")))
  .get("/drafts.js", (c) => c.body(draftScript, 200, kept("text/javascript; charset=utf-8")))
  .get("/parts.js", (c) => c.body(partsScript, 200, kept("text/javascript; charset=utf-8")))
  .get("/icon.svg", (c) => c.body(ICON, 200, kept("image/svg+xml")))
  .get("/favicon.ico", (c) => c.redirect("/icon.svg", 301));

/** Headers of a file whose address changes with its content. */
function kept(type: string): Record<string, string> {
  return { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" };
}

/** FNV-1a, 32 bits, of the text: short, stable, and ready when the module loads. */
function version(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f6b4f"/>' +
  '<path d="M8 10h16v11H15l-5 4v-4H8z" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"/></svg>';
