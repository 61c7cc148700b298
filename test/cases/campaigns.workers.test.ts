import lexiconYaml from "../../knowledge/lexicon.yaml?raw";
import matterWordsYaml from "../../knowledge/matter-words.yaml?raw";
import { expect, it } from "vitest";
import { listCampaigns } from "../../src/cases/campaign-store.ts";
import { noteCopies } from "../../src/cases/campaigns.ts";
import { countCasesByField } from "../../src/cases/field-count-store.ts";
import { readMatterWords } from "../../src/cases/matter-words.ts";
import { readLexicon } from "../../src/language/lexicon.ts";
import { at, db, monday, opened, unique } from "./people.ts";

const words = readMatterWords(matterWordsYaml, readLexicon(lexiconYaml));
const template = "Chúng tôi là bà con đi đò kính đề nghị mở lại chuyến đò dọc buổi sáng cho con cháu kịp giờ học";
const since = at("2026-11-01T00:00:00Z");

async function sent(text: string, field: string, now: Date, reporter = unique("p_sender")): Promise<string> {
  const caseId = unique("copy");
  await opened({ caseId, reporter, fields: [field], textRedacted: text, now });
  await noteCopies(db, { caseId, text, now }, words);
  return caseId;
}

const minutes = (n: number): Date => new Date(monday.getTime() + n * 60_000);

it("one text from five accounts within hours is flagged once, grows, and counts once in trends; every case is there", async () => {
  const endings = ["", "!!!", " ạ", " (nhà chị Bảy)", ", mong lắm"];
  const ids: string[] = [];
  for (const [i, ending] of endings.entries()) {
    expect(await listCampaigns(db, since, 10)).toEqual([]);
    ids.push(await sent(template + ending, "van_hoa", minutes(i * 20)));
  }
  const [campaign] = await listCampaigns(db, since, 10);
  expect(campaign?.accounts).toBe(5);
  await sent(template, "van_hoa", minutes(130));
  await noteCopies(db, { caseId: ids[0] ?? "", text: template, now: minutes(140) }, words);
  expect((await listCampaigns(db, since, 10)).map(({ accounts }) => accounts)).toEqual([6]);
  expect((await countCasesByField(db, since)).find(({ field }) => field === "van_hoa")?.cases).toBe(1);
  expect((await db.prepare("SELECT count(*) AS n FROM cases WHERE fields LIKE '%van_hoa%'").first<{ n: number }>())?.n).toBe(6);
});

it("one person who sends five times is no campaign, nor are five who tell of one thing in their own words", async () => {
  const before = (await listCampaigns(db, since, 50)).length;
  for (let i = 0; i < 6; i++) await sent("Đèn đường trước cổng trường học khóm năm tắt hết cả tuần nay xin sửa giùm", "dien", minutes(i), "p_always_me");
  for (const [i, text] of [
    "Con kinh trước nhà tôi lục bình mọc kín ghe chở lúa không qua được", "luc binh day dac tren kinh, ghe xuong ket cung may bua nay khong ai vot",
    "Xin vớt lục bình giùm, dân hai bên kinh đi lại khổ quá trời", "Tôi chở tôm đi bán bị kẹt giữa đám lục bình hết cả buổi sáng hôm qua", "Bèo với lục bình bít hết khúc kinh đầu ấp rồi bà con ơi ai coi giùm",
  ].entries()) await sent(text, "thuy_loi", minutes(i));
  expect(await listCampaigns(db, since, 50)).toHaveLength(before);
});

it("copies days apart are no burst", async () => {
  const before = (await listCampaigns(db, since, 50)).length;
  for (let i = 0; i < 6; i++) await sent("Kính gửi các cấp nhân dân xin giữ lại cây me cổ thụ đầu xóm đừng đốn bỏ", "moi_truong", minutes(i * 24 * 60));
  expect(await listCampaigns(db, since, 50)).toHaveLength(before);
});
