import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { listConflicts, recordConflict } from "../../src/answer/conflict-store.ts";
import { sampleAnswerDesk } from "../browser/sample-given-answers.ts";
import { sampleCadres } from "../browser/samples.ts";
import { house } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const rooms = house({ now: () => now, answers: { ...sampleAnswerDesk(), redact: (text) => text.replace(/0\d{9}/, "[số điện thoại]") } });
const path = "/console/tra-loi/venh-nhau";

beforeAll(async () => {
  await sampleCadres(env.CASES);
  await recordConflict(env.KNOWLEDGE, {
    conflict: {
      kind: "duration",
      clauses: [
        { clauseId: "11-2024-nd-cp#dieu-9-khoan-1", label: "khoản 1 Điều 9 Nghị định 11/2024/NĐ-CP", validity: "hiệu lực từ 01/03/2024", value: "3 ngày" },
        { clauseId: "22-2025-nd-cp#dieu-9-khoan-1", label: "khoản 1 Điều 9 Nghị định 22/2025/NĐ-CP", validity: "hiệu lực từ 01/05/2025", value: "7 ngày" },
      ],
    },
    answerId: "q_1", redactedQuestion: "Đăng ký tàu cá mấy ngày?", now,
  });
});

it("administrators see which clauses differ, and only they do", async () => {
  const page = await (await (await signedIn(rooms, "qt-01", now)).get(path)).text();
  for (const said of ["Điều khoản vênh nhau", "Nghị định 11/2024/NĐ-CP", "hiệu lực từ 01/05/2025", "Ghi: 7 ngày", "Đăng ký tàu cá mấy ngày?"]) expect(page).toContain(said);
  expect((await (await signedIn(rooms, "cb-vietkhai-01", now)).get(path)).status).toBe(404);
});

it("what was found out is kept, masked; nothing written is refused with what to write", async () => {
  const admin = await signedIn(rooms, "qt-01", now);
  const form = await (await admin.get(path)).text();
  expect((await submit(admin, form, `${path}/da-xem`, { note: "" })).status).toBe(422);
  expect((await submit(admin, form, `${path}/da-xem`, { id: (await listConflicts(env.KNOWLEDGE))[0]?.id ?? "", note: "Sở nói theo bản 2025, hỏi 0912345678" })).status).toBe(303);
  expect((await listConflicts(env.KNOWLEDGE))[0]?.settled).toMatchObject({ note: "Sở nói theo bản 2025, hỏi [số điện thoại]", by: "qt-01" });
});
