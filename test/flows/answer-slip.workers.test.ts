import { env, exports } from "cloudflare:workers";
import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import { beforeAll, describe, expect, it } from "vitest";
import { writeApproved } from "../../src/answer/approved-answer-store.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { AdminDesk } from "./desk-of-admin.ts";
import { publishSome } from "./knowledge.ts";
import { Person, standInForPlatforms } from "./people.ts";

beforeAll(async () => {
  standInForPlatforms();
  await publishSome();
});

const codeIn = (text: string): string => /Mã phiếu: ([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})/.exec(text)?.[1] ?? "";
const slip = async (code: string): Promise<{ status: number; page: string }> => {
  const response = await exports.default.fetch(`http://service/phieu/${code}`, { headers: { accept: "text/html" } });
  return { status: response.status, page: await response.text() };
};

describe.each(["zalo", "telegram", "web"] as const)("on %s", (channel) => {
  it("an answer ends with a code under which a clerk finds the question, the answer and the clauses of that day", async () => {
    const citizen = new Person(channel);
    const reply = (await citizen.says("khiếu nại lần đầu giải quyết mấy ngày, số tôi 0912345678")).join("\n");
    // Under it stand only the ways on.
    expect(reply.slice(reply.indexOf("Mã phiếu: ")).split("\n\n")[0]).toBe(`Mã phiếu: ${codeIn(reply)}. Cần thì đưa cán bộ xem.`);
    const { status, page } = await slip(codeIn(reply).toLowerCase().replace("-", " "));
    expect(status).toBe(200);
    expect(page).toContain("khiếu nại lần đầu giải quyết mấy ngày");
    expect(page).not.toContain("0912345678");
    expect(page).toContain("Luật Khiếu nại");
    expect(page).toContain("Tới hôm nay vẫn vậy");
    expect(page).toContain("Trợ lý tự động (AI) trích nguyên văn");
  });
});

it("a reply without a source carries no code, but is kept under one", async () => {
  const citizen = new Person("zalo");
  const question = "Giá vé tàu cao tốc ra Nam Du tháng này là bao nhiêu tiền?";
  expect((await citizen.says(question)).join("\n")).not.toContain("Mã phiếu");
  const code = await env.KNOWLEDGE.prepare("SELECT slip_code FROM gaps WHERE question = ?").bind(question).first<string>("slip_code");
  expect((await slip(code ?? "")).page).toContain("chưa tìm thấy văn bản");
});

it("two answers to the same question have codes of their own", async () => {
  const [one, two] = [new Person("zalo"), new Person("zalo")];
  const codes = [codeIn((await one.says("trưởng ấp nhiệm kỳ mấy năm")).join("\n")), codeIn((await two.says("trưởng ấp nhiệm kỳ mấy năm")).join("\n"))];
  expect(codes[0]).not.toBe(codes[1]);
  const { results } = await env.KNOWLEDGE.prepare("SELECT slip_code FROM answers WHERE slip_code IN (?, ?)").bind(...codes.map((code) => code.replace("-", ""))).all();
  expect(results.length).toBe(2);
});

it("a clerk corrects a slip, the administrator approves the correction in two taps, and the next who asks gets it", async () => {
  const question = "Trưởng khóm được bầu một nhiệm kỳ mấy năm?";
  const reply = (await new Person("web").says(question)).join("\n");
  const code = codeIn(reply);
  const clerk = await AdminDesk.signIn("cb-flow", "cadre");
  const found = await clerk.open(`/console/tra-loi/phieu/${code}`);
  expect(found.page).toContain("Phiếu này chưa đúng?");
  const right = "Nhiệm kỳ của trưởng khóm là 05 năm, do bà con trong khóm bầu.";
  await clerk.submit(found.page, `${found.path}/danh-dau`, [["kind", "missing"], ["note", "thiếu chữ ai bầu"], ["correction", right]]);

  const admin = await AdminDesk.signIn();
  const page = await admin.page(found.path);
  expect(page).toContain(right);
  const link = /href="(\/console\/tra-loi\/duyet\/moi\?cau=[^"]+)">Dùng câu này/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const form = await admin.page(link);
  expect(form).toContain(right);
  expect((await admin.submit(form, "/console/tra-loi/duyet/moi", fieldsOf(form))).status).toBe(303);
  expect(await env.KNOWLEDGE.prepare("SELECT settlement FROM answer_flags").first("settlement")).toBe("corrected");
  expect((await new Person("zalo").says("truong khom duoc bau mot nhiem ky may nam")).join("\n")).toContain(right);
});

it("an auditor sees a slip in the console and cannot correct it", async () => {
  const code = codeIn((await new Person("zalo").says("trưởng ấp nhiệm kỳ mấy năm vậy")).join("\n"));
  const auditor = await AdminDesk.signIn("kt-flow", "auditor");
  const { page } = await auditor.open(`/console/tra-loi/phieu/${code}`);
  expect(page).toContain(code);
  expect(page).not.toContain("Phiếu này chưa đúng?");
});

describe("what people think of an answer", () => {
  it("«còn thiếu» is heard, opens the question again as answered in part, and leaves the matter open for what they add", async () => {
    const citizen = new Person("zalo");
    const question = "Khiếu nại lần hai giải quyết trong mấy ngày?";
    await citizen.says(question);
    expect((await citizen.says("con thieu nha"))[0]).toContain("còn thiếu");
    expect(await env.KNOWLEDGE.prepare("SELECT rating FROM answers WHERE question = ?").bind(question).first("rating")).toBe("missing");
    expect(await env.KNOWLEDGE.prepare("SELECT kind FROM gaps WHERE question = ?").bind(question).first("kind")).toBe("partly");
  });

  it("is asked for by at most three buttons; «Còn thiếu» is one where there is no more to see, and does what the words do", async () => {
    const approved = "Lệ phí cấp bằng lái máy bay là bao nhiêu tiền?";
    await writeApproved(env.KNOWLEDGE, { lexicon: readLexicon(lexiconYaml) }, {
      id: "may-bay", approvedUnit: "Xã Đất Mũi", states: new Map(), act: { actId: "may-bay-1", by: "qt", reason: "", now: new Date() },
      content: { forms: [approved], text: "Xã không thu khoản này.", clauseIds: [], officer: { name: "Ông Trần Văn Yên", unit: "Xã Đất Mũi" }, validUntil: "2099-12-31" },
    });
    const buttonsUnder = async (question: string): Promise<{ citizen: Person; buttons: string[] }> => {
      const citizen = new Person("telegram");
      await citizen.says(question);
      return { citizen, buttons: citizen.lines().at(-1)?.buttons.map(({ text }) => text.replace(/^\d+\. /, "")) ?? [] };
    };
    expect((await buttonsUnder("khiếu nại lần đầu giải quyết mấy ngày")).buttons).toEqual(["Xem thêm", "Hỏi cán bộ", "Không phải ý tôi hỏi"]);
    const { citizen, buttons } = await buttonsUnder(approved);
    expect(buttons).toEqual(["Hỏi cán bộ", "Không phải ý tôi hỏi", "Còn thiếu"]);
    expect((await citizen.chooses("Còn thiếu"))[0]).toContain("Tôi ghi lại là câu trả lời còn thiếu");
    expect(await env.KNOWLEDGE.prepare("SELECT rating FROM answers WHERE question = ?").bind(approved).first("rating")).toBe("missing");
  });

  it("a question that begins like a verdict is answered", async () => {
    const citizen = new Person("zalo");
    await citizen.says("thủ tục đăng ký tạm trú cần giấy gì");
    expect((await citizen.says("còn thiếu giấy tờ thì nộp hồ sơ tạm trú được không")).join("\n")).not.toContain("Tôi ghi lại là câu trả lời còn thiếu");
  });
});

/** What stands in the form of an approved answer, as a browser would send it back. */
function fieldsOf(page: string): [string, string][] {
  const at = page.indexOf('action="/console/tra-loi/duyet/moi"');
  const form = page.slice(at, page.indexOf("</form>", at));
  const areas = [...form.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map((match): [string, string] => [match[1] ?? "", match[2] ?? ""]);
  const ticked = [...form.matchAll(/name="dieu" value="([^"]+)" checked/g)].map((match): [string, string] => ["dieu", match[1] ?? ""]);
  return [...areas, ...ticked, ["validUntil", /name="validUntil" value="([^"]*)"/.exec(form)?.[1] ?? ""], ["lam", "luu"]];
}
