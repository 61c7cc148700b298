import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { saveCadre } from "../../src/cases/cadre-store.ts";
import type { Cadre } from "../../src/cases/case.ts";
import { listRestrictedFor } from "../../src/cases/restricted.ts";
import { listCasesFor } from "../../src/cases/case-store.ts";
import { fold } from "../../src/language/fold.ts";
import { createSealer, readKeyRing } from "../../src/people/seal.ts";
import { datMui, locality } from "../cases/locality.ts";
import { Person, noticesArrive, standInForPlatforms } from "./people.ts";

const sealer = createSealer(readKeyRing(env.RESTRICTED_KEYS ?? "", "RESTRICTED_KEYS"));
const inCommune = (slot: string): string => `xa.${datMui}.${slot}`;

/** One cadre in every unit that could have to do with it. */
const watchers: Cadre[] = [
  ...["dang.bxdd", "lanhdao", "ubnd.hcc", "ubnd.kt", "ubnd.vhxh", "ca", "mttq", "mttq.chutich"].map(inCommune),
  "tinh.dang.tgdv", "tinh.so.yte", "tinh.mttq", "tinh.ca",
].filter((unitId) => locality.units.get(unitId) !== undefined).map((unitId) => ({ id: `w.${unitId}`, name: "Cán bộ thử", role: "cadre", unitId, active: true }));

beforeAll(async () => {
  standInForPlatforms();
  for (const cadre of watchers) await saveCadre(env.CASES, cadre);
});

/** Units whose cadre knows of one item more, or one case more, than before. */
async function whoLearns(act: () => Promise<void>): Promise<{ restricted: string[]; cases: string[] }> {
  const count = async () => Promise.all(watchers.map(async (cadre) => ({
    unitId: cadre.unitId,
    restricted: (await listRestrictedFor(env.CASES, sealer, locality, cadre)).length,
    cases: (await listCasesFor(env.CASES, locality, cadre, {}, new Date())).cases.length,
  })));
  const before = await count();
  await act();
  const after = await count();
  const grown = (what: "restricted" | "cases") => after.filter((one, i) => one[what] > (before[i]?.[what] ?? 0)).map(({ unitId }) => unitId);
  return { restricted: grown("restricted"), cases: grown("cases") };
}

/** domain.md §2.5: the words, the official place they are told, and who learns of it after CHUYỂN. */
const rows: [string, string, RegExp, string[]][] = [
  ["a head of hamlet", "Trưởng ấp Mũi xã Đất Mũi ăn chặn tiền hỗ trợ bão của mấy hộ nghèo", /Chủ tịch UBND xã/u, [inCommune("mttq.chutich")]],
  ["a clerk of the commune", "Cán bộ một cửa xã Đất Mũi đòi tiền bồi dưỡng mới trả giấy khai sinh cho tôi", /Chủ tịch UBND xã/u, [inCommune("lanhdao")]],
  ["the commune's chairman", "Ông chủ tịch xã Đất Mũi nhận tiền của chủ vuông rồi làm ngơ", /Chủ tịch UBND tỉnh/u, ["tinh.dang.tgdv"]],
  ["the commune's party secretary", "Bí thư xã Đất Mũi lấy đất công chia cho người nhà", /Chủ tịch UBND tỉnh/u, ["tinh.dang.tgdv"]],
  ["the commune as a whole", "Cả bộ máy xã Đất Mũi bao che cho nhau ăn tiền cứu trợ của dân", /Chủ tịch UBND tỉnh/u, ["tinh.dang.tgdv"]],
  ["the commune's police", "Công an xã Đất Mũi nhận tiền rồi bỏ qua vụ trộm tôm của tôi", /Công an tỉnh/u, ["tinh.dang.tgdv"]],
  ["staff of a provincial hospital", "Bác sĩ bệnh viện đa khoa tỉnh Cà Mau đòi phong bì mới chịu mổ cho mẹ tôi", /Giám đốc|sở|Sở/u, ["tinh.dang.tgdv"]],
];

describe.each(rows)("told of %s", (_who, words, place, learns) => {
  it.each([words, fold(words)])("only those above hear of it, after the word that hands it over: %s", async (text) => {
    const citizen = new Person("web");
    let told = "";
    const learned = await whoLearns(async () => {
      told = (await citizen.says(text)).join("\n");
      expect(told).toMatch(place);
      expect((await whoLearns(async () => {})).restricted).toEqual([]);
      await citizen.chooses("Chuyển");
      await citizen.chooses("Chuyển");
      await noticesArrive();
    });
    // The province's desk is there for whatever it receives itself and for what finds nobody below.
    expect(learned.restricted.filter((unitId) => unitId !== "tinh.dang.tgdv" || learns.includes(unitId)).toSorted()).toEqual(learns.toSorted());
    expect(learned.cases).toEqual([]);
  });
});

it("what is said of a leader of the province goes to nobody through the bot, and is not kept", async () => {
  const citizen = new Person("web");
  let told = "";
  const learned = await whoLearns(async () => { told = (await citizen.says("Chủ tịch tỉnh Cà Mau nhận hối lộ của doanh nghiệp lấn biển")).join("\n"); });
  expect(told).toMatch(/Thanh tra Chính phủ|Trung ương/u);
  expect(learned).toEqual({ restricted: [], cases: [] });
  expect(JSON.stringify(await citizen.transcript())).not.toContain("lấn biển");
});

it("what is said of those who run this service goes to the Front of the province, never to themselves", async () => {
  const citizen = new Person("web");
  const learned = await whoLearns(async () => {
    await citizen.says("Cán bộ Ban Tuyên giáo và Dân vận Tỉnh ủy nhận tiền để ém đơn của dân");
    await citizen.chooses("Chuyển");
    await citizen.chooses("Chuyển");
  });
  expect(learned).toEqual({ restricted: ["tinh.mttq"], cases: [] });
});

it("a private company is an ordinary matter, and nobody tells it who spoke", async () => {
  const citizen = new Person("web");
  const learned = await whoLearns(async () => {
    let reply = (await citizen.says("Công ty chế biến tôm xả nước thải đen ra sông ở ấp Mũi xã Đất Mũi, hôi hai tháng nay, nhờ xử lý")).join("\n");
    for (let i = 0; i < 4 && !reply.includes("Gửi tới"); i++) reply = (await citizen.says("bỏ qua")).join("\n");
    await citizen.chooses("Gửi");
  });
  expect(learned.restricted).toEqual([]);
  expect(learned.cases).toContain(inCommune("dang.bxdd"));
});
