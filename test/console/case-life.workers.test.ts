import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyTables } from "../cases/empty-tables.ts";
import { findCadre } from "../../src/cases/cadre-store.ts";
import { findCaseFor } from "../../src/cases/case-store.ts";
import { sampleCadres, sampleCases } from "../browser/samples.ts";
import { Visitor, house, locality, sealer } from "../public/house.ts";
import { signedIn, submit } from "./console-house.ts";

const now = new Date("2026-11-24T03:00:00Z");
const clock = { now: () => now };
let code = "";

beforeEach(async () => {
  await emptyTables(env.CASES, ["cases", "case_originals", "case_events", "case_views", "case_counts", "notices", "case_tasks"]);
  await sampleCadres(env.CASES);
  code = (await sampleCases(env.CASES, sealer, locality, now))[1] ?? "";
});

async function found() {
  const supervisor = await findCadre(env.CASES, "ld-tinh-01");
  if (!supervisor) throw new Error("no supervisor");
  return await findCaseFor(env.CASES, locality, supervisor, code);
}

const kinds = async (): Promise<string[]> => ((await found())?.events ?? []).map((event) => event.kind);

const answer = { outcome: "done", text: "Đã thay bơm, chạy thử ba giờ sáng 24/11.", proof: "Biên bản 5/BB" };

describe("two cadres at once", () => {
  it("the second gets the new state, and every word they wrote", async () => {
    const [one, other] = [await signedIn(house(clock), "cb-vietkhai-kt", now), await signedIn(house(clock), "cb-vietkhai-01", now)];
    const [pageOne, pageOther] = await Promise.all([one, other].map(async (cadre) => (await cadre.get(`/console/cases/${code}`)).text()));
    const action = `/console/cases/${code}/answer`;
    const [first, second] = await Promise.all([
      submit(one, pageOne ?? "", action, answer),
      submit(other, pageOther ?? "", action, { ...answer, text: "Đã hẹn thợ, ngày 26/11 thay bơm mới." }),
    ]);
    const late = [first, second].find((response) => response.status === 422);
    expect([first.status, second.status].toSorted()).toEqual([303, 422]);
    const page = (await late?.text()) ?? "";
    expect(page).toContain("Vừa có người khác làm việc này");
    expect(page).toMatch(/readonly[^>]*>(?:Đã thay bơm, chạy thử|Đã hẹn thợ)/);
    expect((await kinds()).filter((kind) => kind === "answered")).toHaveLength(1);
  });

  it("what is still possible stays open with the text in it, and goes through when sent again", async () => {
    const [one, other] = [await signedIn(house(clock), "cb-vietkhai-kt", now), await signedIn(house(clock), "cb-vietkhai-01", now)];
    const [pageOne, pageOther] = await Promise.all([one, other].map(async (cadre) => (await cadre.get(`/console/cases/${code}`)).text()));
    expect((await submit(one, pageOne ?? "", `/console/cases/${code}/ask`, { text: "Bơm hư từ ngày nào?" })).status).toBe(303);
    const refused = await submit(other, pageOther ?? "", `/console/cases/${code}/answer`, answer);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toMatch(/id="lam-answer" open/);
    expect(page).toContain(`${answer.text}</textarea>`);
    expect(page).toContain("Chờ bà con bổ sung");
    expect((await submit(other, page, `/console/cases/${code}/answer`, answer)).status).toBe(303);
  });

  it("looking is no doing, and one's own other window is no other person", async () => {
    const [one, other] = [await signedIn(house(clock), "cb-vietkhai-kt", now), await signedIn(house(clock), "cb-vietkhai-01", now)];
    const page = await (await one.get(`/console/cases/${code}`)).text();
    await other.get(`/console/cases/${code}`);
    expect((await submit(one, page, `/console/cases/${code}/ask`, { text: "Bơm hư từ ngày nào?" })).status).toBe(303);
    expect((await submit(one, page, `/console/cases/${code}/answer`, answer)).status).toBe(303);
  });

  it("who lost sight of the case in between still has their words, and learns nothing", async () => {
    const [one, other] = [await signedIn(house(clock), "ld-tinh-01", now), await signedIn(house(clock), "cb-vietkhai-01", now)];
    const [pageOne, pageOther] = await Promise.all([one, other].map(async (cadre) => (await cadre.get(`/console/cases/${code}`)).text()));
    await submit(one, pageOne ?? "", `/console/cases/${code}/hide`, { unitId: "xa.32227", text: "nói về lãnh đạo xã" });
    const gone = await submit(other, pageOther ?? "", `/console/cases/${code}/answer`, answer);
    const page = await gone.text();
    expect(gone.status).toBe(404);
    expect(page).toContain(answer.text);
    expect(page).not.toContain("lãnh đạo xã");
  });
});

describe("the closing gate on the page", () => {
  it("gives an empty answer back with what to add, and every word in it", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-kt", now);
    const page = await (await desk.get(`/console/cases/${code}`)).text();
    const held = await submit(desk, page, `/console/cases/${code}/answer`, { outcome: "done", text: "Đã tiếp thu, đang phối hợp xử lý.", proof: "" });
    const again = await held.text();
    expect(held.status).toBe(422);
    expect(again).toContain("«Đã tiếp thu», «đang phối hợp»");
    expect(again).not.toContain('name="seenPersonal"');
    expect(again).toContain("nói rõ vì sao chưa có");
    expect(again).toContain("Đã tiếp thu, đang phối hợp xử lý.</textarea>");
    expect(await kinds()).not.toContain("answered");
  });

  it("holds back a name and a number until the cadre says that they may be sent", async () => {
    const desk = await signedIn(house(clock), "cb-vietkhai-kt", now);
    const page = await (await desk.get(`/console/cases/${code}`)).text();
    const values = { ...answer, text: "Đã thay bơm sáng 24/11, hỏi thêm ông Nguyễn Văn Bảy 0912345678." };
    const held = await (await submit(desk, page, `/console/cases/${code}/answer`, values)).text();
    expect(held).toContain("«Nguyễn Văn Bảy»");
    expect(held).toContain('name="seenPersonal"');
    expect((await submit(desk, held, `/console/cases/${code}/answer`, { ...values, seenPersonal: "1" })).status).toBe(303);
  });
});

describe("results by the citizens' word", () => {
  it("are shown to those who lead, small numbers hidden, and to no cadre", async () => {
    const page = async (id: string) => (await signedIn(house(clock), id, now)).get("/console/ket-qua?thang=2026-11");
    const leader = await page("ld-tinh-01");
    expect(leader.status).toBe(200);
    expect(await leader.text()).toContain("Kết quả theo lời bà con");
    expect((await page("cb-vietkhai-kt")).status).not.toBe(200);
  });
});

describe("parts of the work", () => {
  const give = async (values: Record<string, string>) => {
    const rooms = house(clock);
    const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
    const page = await (await desk.get(`/console/cases/${code}`)).text();
    const given = await submit(desk, page, `/console/cases/${code}/task`, { text: "Đo mực nước giếng ấp Gò Công Đông", toUnitId: "", helper: "", dueOn: "2026-11-27", ...values });
    return { rooms, desk, given, page: given.status === 303 ? await (await desk.get(`/console/cases/${code}`)).text() : await given.text() };
  };

  it("a supporting unit sees the case, its part and its day, reports once, and the leading unit stays", async () => {
    const { given, page } = await give({ toUnitId: "xa.32227.ubnd.vp" });
    expect(given.status).toBe(303);
    expect(page).toContain("Đo mực nước giếng ấp Gò Công Đông");
    expect(page).toContain("trước hết thứ Sáu, 27/11/2026");
    const item = (await found())?.case;
    expect([item?.handlerUnitId, item?.copyUnitIds.includes("xa.32227.ubnd.vp")]).toEqual(["xa.32227.ubnd.kt", true]);
    expect(await kinds()).toContain("task_given");
  });

  it("somebody in the hamlet reports by a link that shows the task and nothing of the case", async () => {
    const { rooms, page } = await give({ helper: "Trưởng ấp Gò Công Đông" });
    const link = /value="http[^"]*(\/viec\/[^"]+)"/.exec(page)?.[1] ?? "";
    const helper = new Visitor(rooms.app);
    const shown = await (await helper.get(link)).text();
    expect(shown).toContain("Đo mực nước giếng");
    for (const secret of [code, "chục ngàn", "Cây nước tập trung"]) expect(shown).not.toContain(secret);
    expect((await helper.post(link, { outcome: "done", text: " " })).status).toBe(422);
    const thanks = await helper.post(link, { outcome: "done", text: "Giếng còn 3 mét nước, gặp ông Nguyễn Văn Bảy 0912345678" });
    expect(await thanks.text()).toContain("Đã nhận, cảm ơn");
    const done = (await found())?.events.find((event) => event.kind === "task_done");
    expect([done?.text?.includes("Giếng còn 3 mét nước"), done?.text?.includes("0912345678")]).toEqual([true, false]);
    expect((await helper.get(link)).status).toBe(404);
    expect((await helper.get(`${link.slice(0, -2)}xx`)).status).toBe(404);
  });

  it("on a link nothing is ticked beforehand, nothing is taken without a tick, and what is typed is kept until it was sent", async () => {
    const { rooms, page } = await give({ helper: "Trưởng ấp Gò Công Đông" });
    const link = /value="http[^"]*(\/viec\/[^"]+)"/.exec(page)?.[1] ?? "";
    const helper = new Visitor(rooms.app);
    const shown = await (await helper.get(link)).text();
    expect([shown.match(/type="radio"[^>]*required/g)?.length, /type="radio"[^>]*checked/.test(shown)]).toEqual([4, false]);
    expect(shown).toMatch(/<textarea[^>]*data-draft="bao-lai\/text"/);
    const keptOf = /data-drafts-of="([^"]+)"/.exec(shown)?.[1] ?? link;
    expect(link).not.toContain(keptOf.replace("viec-", ""));
    const unticked = await helper.post(link, { text: "Giếng còn 3 mét nước." });
    expect(unticked.status).toBe(422);
    const again = await unticked.text();
    expect([again.includes("Xin chọn một dòng"), again.includes("Giếng còn 3 mét nước."), again.includes("data-drafts-done")]).toEqual([true, true, false]);
    const thanks = await (await helper.post(link, { outcome: "not_possible", text: "Giếng còn 3 mét nước." })).text();
    expect(thanks).toContain(`data-drafts-of="${keptOf}" data-drafts-done="bao-lai"`);
  });

  it("a link stops working a week after its day", async () => {
    const { page } = await give({ helper: "Trưởng ấp" });
    const link = /value="http[^"]*(\/viec\/[^"]+)"/.exec(page)?.[1] ?? "";
    const later = (day: string): Visitor => new Visitor(house({ now: () => new Date(day) }).app);
    expect((await later("2026-12-04T03:00:00Z").get(link)).status).toBe(200);
    expect((await later("2026-12-05T03:00:00Z").get(link)).status).toBe(404);
  });

  it("takes no task without somebody, a coming day, or with the name of a citizen in it for a link", async () => {
    for (const [values, why] of [[{}, "Không có đơn vị này"], [{ helper: "Trưởng ấp", dueOn: "2026-11-01" }, "từ hôm nay trở đi"], [{ helper: "Trưởng ấp", text: "Tới nhà ông Nguyễn Văn Bảy" }, "thông tin riêng"]] as const) {
      const { given, page } = await give(values);
      expect([given.status, page.includes(why)]).toEqual([422, true]);
    }
  });
});

describe("among cadres", () => {
  it("a note reaches the unit addressed and never the citizen", async () => {
    const rooms = house(clock);
    const desk = await signedIn(rooms, "cb-vietkhai-kt", now);
    const page = await (await desk.get(`/console/cases/${code}`)).text();
    expect((await submit(desk, page, `/console/cases/${code}/note`, { text: "Nhờ Văn phòng xem lại kinh phí", toUnitId: "xa.32227.ubnd.vp" })).status).toBe(303);
    const noted = (await found())?.events.find((event) => event.kind === "noted");
    expect(noted?.text).toBe("Nhờ Văn phòng xem lại kinh phí");
    const told = await env.CASES.prepare("SELECT body FROM notices WHERE body LIKE '%kinh phí%' AND recipient = (SELECT reporter FROM cases WHERE code = ?)").bind(code).all();
    expect(told.results).toEqual([]);
    expect(await (await new Visitor(rooms.app).get(`/ho-so/${code}`)).text()).not.toContain("Ghi chú");
  });

  it("two cases about one matter go together and come apart again", async () => {
    const rooms = house(clock);
    const desk = await signedIn(rooms, "cb-vietkhai-01", now);
    const all = [...(await (await desk.get("/console")).text()).matchAll(/href="\/console\/cases\/([^"]+)"/g)].map((match) => match[1] ?? "");
    const other = all.find((one) => one !== code) ?? "";
    const page = await (await desk.get(`/console/cases/${other}`)).text();
    expect((await submit(desk, page, `/console/cases/${other}/merge`, { intoCode: code.toLowerCase() })).status).toBe(303);
    expect(await (await desk.get("/console")).text()).not.toContain(`/console/cases/${other}"`);
    const lead = await (await desk.get(`/console/cases/${code}`)).text();
    expect(lead).toContain(`/console/cases/${other}/unmerge`);
    expect((await submit(desk, lead, `/console/cases/${other}/unmerge`, {})).status).toBe(303);
    expect(await (await desk.get("/console")).text()).toContain(`/console/cases/${other}"`);
    expect((await submit(desk, page, `/console/cases/${other}/merge`, { intoCode: other })).status).toBe(422);
  });
});

describe("help with a reply", () => {
  const desk = async () => signedIn(house(clock), "cb-vietkhai-kt", now);

  it("a template opens its form with the sentence in it, and does not go out with its blanks", async () => {
    const cadre = await desk();
    const page = await (await cadre.get(`/console/cases/${code}`)).text();
    const link = /href="([^"]*\?mau=nuoc_xong[^"]*)"/.exec(page)?.[1] ?? "";
    const started = await (await cadre.get(link.split("#")[0] ?? "")).text();
    expect(started).toMatch(/id="lam-answer" open/);
    expect(started).toMatch(/Ngày \[ngày\], \[ai\] đã[^<]*<\/textarea>/);
    const held = await submit(cadre, started, `/console/cases/${code}/answer`, { outcome: "done", text: "Ngày [ngày], tổ điện đã thay bơm.", proof: "ảnh 24/11" });
    expect(await held.text()).toContain("Còn chỗ chưa điền: [ngày]");
  });

  it("shows how like matters ended elsewhere, masked, with a way there only for who may see it", async () => {
    const { answerCase, judgeCase } = await import("../../src/cases/act-on-case.ts");
    const { chooseCaseCode, openCase } = await import("../../src/cases/open-case.ts");
    const { newCase } = await import("../cases/people.ts");
    const input = { ...newCase({ areaCode: "32248", fields: ["nuoc_sach_thoat_nuoc"], reporter: "p_else", summary: "Cây nước tập trung ấp Rạch Tàu hư", textRedacted: "Cây nước tập trung hư từ tháng tám, bà con phải đổi nước", now: new Date("2026-11-10T03:00:00Z") }) };
    const other = await chooseCaseCode(env.CASES, input.caseId, "CM", input.now);
    await openCase(env.CASES, sealer, locality, { ...input, code: other });
    const province = await findCadre(env.CASES, "ld-tinh-01");
    if (!province) throw new Error("no supervisor");
    const answered = { outcome: "done" as const, text: "Ngày 14/11 tổ cấp nước đã thay bơm 3 ngựa, hỏi anh Nguyễn Văn Bảy 0912345678.", proof: "Biên bản 3/BB", promisedFor: null };
    const act = (id: string) => ({ actId: id, now: new Date("2026-11-14T03:00:00Z"), personalDataSeen: true });
    expect((await answerCase(env.CASES, locality, province, other, answered, act("else-1"))).ok).toBe(true);
    const open = async (id: string) => (await (await signedIn(house(clock), id, now)).get(`/console/cases/${code}`)).text();
    expect(await open("cb-vietkhai-kt")).not.toContain("thay bơm 3 ngựa");
    expect((await judgeCase(env.CASES, locality, "p_else", other, "xong", act("else-2"))).ok).toBe(true);
    const [commune, whole] = [await open("cb-vietkhai-kt"), await open("ld-tinh-01")];
    expect([commune.includes("thay bơm 3 ngựa"), commune.includes(other), commune.includes("0912345678")]).toEqual([true, false, false]);
    expect([whole.includes("thay bơm 3 ngựa"), whole.includes(`/console/cases/${other}`)]).toEqual([true, true]);
  });
});
