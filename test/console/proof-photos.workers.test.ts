import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { hideCaseFrom } from "../../src/cases/act-on-case.ts";
import { sweepAttachments } from "../../src/cases/attachment-store.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { tasksOf } from "../../src/cases/case-task-store.ts";
import { findNotice, noticesOfAct } from "../../src/cases/notice-store.ts";
import { noticeMessage } from "../../src/cases/notice-message.ts";
import { proofsOf } from "../../src/cases/proof-photo-store.ts";
import { eraseCasesOf } from "../../src/cases/retention-store.ts";
import { taskLink } from "../../src/public/task-link.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { emptyTables } from "../cases/empty-tables.ts";
import { SECRET, jpegPhoto, pngPhoto } from "../people/photo-samples.ts";
import { Visitor, hidden, house, locality, origin, sealer } from "../public/house.ts";
import { hiddenOf, signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let [code, caseId, reporter] = ["", "", ""];

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_tasks", "attachments"]);
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[1] ?? "";
  const row = await env.CASES.prepare("SELECT id, reporter FROM cases WHERE code = ?").bind(code).first<{ id: string; reporter: string }>();
  [caseId, reporter] = [row?.id ?? "", row?.reporter ?? ""];
});

const file = (bytes: Uint8Array, name = "cau.jpg"): File => new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });

/** The answer form of a page, filled in. */
function answerForm(page: string, values: Record<string, string>, files: readonly File[]): FormData {
  const action = `/console/cases/${code}/answer`;
  const form = new FormData();
  for (const name of ["_token", "actId", "seen", "photos"]) {
    const value = hiddenOf(page, action, name);
    if (value !== "") form.set(name, value);
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  for (const one of files) form.append("photo", one);
  return form;
}

const answer = { outcome: "done", text: "Đã thay bơm, chạy thử ba giờ sáng 24/11.", proof: "" };
const address = () => `/console/cases/${code}`;

describe("photos with an answer", () => {
  it("are proof enough; the citizen is told of them and sees them under the code, without hidden data", async () => {
    const rooms = house(clock);
    const cadre = await signedIn(rooms, "cb-vietkhai-kt", now);
    const page = await (await cadre.get(address())).text();
    const form = answerForm(page, answer, [file(jpegPhoto()), file(pngPhoto(), "hai.png")]);
    for (let times = 0; times < 2; times++) expect((await cadre.postParts(`${address()}/answer`, form)).status).toBe(303);
    const proofs = await proofsOf(env.CASES, caseId);
    expect(proofs.map(({ mediaType, forCitizen }) => [mediaType, forCitizen]).toSorted()).toEqual([["image/jpeg", true], ["image/png", true]]);
    const notices = await Promise.all((await noticesOfAct(env.CASES, proofs[0]?.eventId ?? "")).map((id) => findNotice(env.CASES, id)));
    const told = notices.find((notice) => notice?.template === "case_answered");
    expect(told === undefined || told === null ? "" : noticeMessage(told, locality).text).toContain("Kèm 2 ảnh");

    const citizen = new Visitor(rooms.app);
    const status = await (await citizen.get(`/ho-so/${code}`)).text();
    const shown = [...status.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(shown).toHaveLength(2);
    const photo = await citizen.get(shown[0] ?? "");
    expect([photo.status, photo.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
    expect(new TextDecoder("latin1").decode(await photo.arrayBuffer())).not.toContain(SECRET);
    expect(await (await cadre.get(address())).text()).toContain("2 ảnh");
  });

  it("stay with a form that is not taken, and are not asked for again", async () => {
    const cadre = await signedIn(house(clock), "cb-vietkhai-kt", now);
    const page = await (await cadre.get(address())).text();
    const refused = await cadre.postParts(`${address()}/answer`, answerForm(page, { ...answer, text: "Đã tiếp thu." }, [file(jpegPhoto())]));
    const again = await refused.text();
    expect(refused.status).toBe(422);
    expect(again).toContain("Đã giữ 1 ảnh");
    expect(await proofsOf(env.CASES, caseId)).toEqual([]);
    expect((await cadre.postParts(`${address()}/answer`, answerForm(again, answer, []))).status).toBe(303);
    expect(await proofsOf(env.CASES, caseId)).toHaveLength(1);
  });

  it("that are no photo, too many or of another case are not taken, with the words kept", async () => {
    const cadre = await signedIn(house(clock), "cb-vietkhai-kt", now);
    const page = await (await cadre.get(address())).text();
    const bad = await cadre.postParts(`${address()}/answer`, answerForm(page, answer, [new File(["#!/bin/sh"], "a.jpg", { type: "image/jpeg" })]));
    expect([bad.status, (await bad.text()).includes(`${answer.text}</textarea>`)]).toEqual([422, true]);
    const many = await cadre.postParts(`${address()}/answer`, answerForm(page, answer, Array.from({ length: 6 }, () => file(jpegPhoto()))));
    expect(many.status).toBe(422);
    const strange = answerForm(page, { ...answer, photos: "0123456789abcdef0123456789abcdef" }, []);
    const none = await cadre.postParts(`${address()}/answer`, strange);
    expect([none.status, await proofsOf(env.CASES, caseId)]).toEqual([422, []]);
  });

  it("behind a wall, withdrawn from sight or guessed at are not there; erased with the case", async () => {
    const rooms = house(clock);
    const cadre = await signedIn(rooms, "cb-vietkhai-kt", now);
    const page = await (await cadre.get(address())).text();
    await cadre.postParts(`${address()}/answer`, answerForm(page, answer, [file(jpegPhoto())]));
    const [photo] = await proofsOf(env.CASES, caseId);
    const citizen = new Visitor(rooms.app);
    expect((await citizen.get(`/ho-so/${code}/anh/${photo?.id}`)).status).toBe(200);
    expect((await citizen.get(`/ho-so/CM-261123-ZZZZ/anh/${photo?.id}`)).status).toBe(404);
    expect((await citizen.get(`/ho-so/${code}/anh/${"0".repeat(32)}`)).status).toBe(404);
    const chief = await findCadre(env.CASES, "ld-tinh-01");
    if (!chief) throw new Error("no chief");
    await hideCaseFrom(env.CASES, locality, chief, code, "xa.32227", "nói về lãnh đạo xã", { actId: "hide", now });
    expect((await citizen.get(`/ho-so/${code}/anh/${photo?.id}`)).status).toBe(404);
    await eraseCasesOf(env.CASES, reporter, { actId: "erase", now });
    expect(await sweepAttachments(env.CASES, env.FILES, now)).toBe(1);
  });
});

it("photos from the hamlet are for cadres only until one of them passes them on", async () => {
  const rooms = house(clock);
  const cadre = await signedIn(rooms, "cb-vietkhai-kt", now);
  const page = await (await cadre.get(address())).text();
  expect((await submit(cadre, page, `${address()}/task`, { text: "Xem bơm đã chạy chưa", helper: "Trưởng ấp Rạch Tàu", dueOn: "2026-11-27", toUnitId: "" })).status).toBe(303);
  const [task] = await tasksOf(env.CASES, caseId);
  const link = (await taskLink({ publicUrl: origin, sessionSecret: "test" }, task?.id ?? "")).slice(origin.length);
  const helper = new Visitor(rooms.app);
  const report = new FormData();
  report.set("outcome", "done");
  report.append("photo", file(jpegPhoto()));
  report.set("text", " ");
  expect((await helper.postParts(link, report)).status).toBe(422);
  expect((await env.CASES.prepare("SELECT count(*) AS n FROM attachments").first<{ n: number }>())?.n).toBe(0);
  report.set("text", "Bơm chạy rồi, tôi chụp lại đây.");
  for (let times = 0; times < 2; times++) expect((await helper.postParts(link, report)).status).toBe(200);
  expect(await proofsOf(env.CASES, caseId)).toHaveLength(1);
  const [photo] = await proofsOf(env.CASES, caseId);
  expect(photo?.forCitizen).toBe(false);
  const citizen = new Visitor(rooms.app);
  expect((await citizen.get(`/ho-so/${code}/anh/${photo?.id}`)).status).toBe(404);

  const after = await (await cadre.get(address())).text();
  expect(hidden(after, "_token")).not.toBe("");
  const form = answerForm(after, answer, []);
  form.append("pass", photo?.id ?? "");
  expect((await cadre.postParts(`${address()}/answer`, form)).status).toBe(303);
  expect((await citizen.get(`/ho-so/${code}/anh/${photo?.id}`)).status).toBe(200);
  expect((await proofsOf(env.CASES, caseId)).map(({ eventId }) => eventId)).toEqual([photo?.eventId]);
});
