import type { OaDesk } from "../../src/console/zalo-oa-desk.ts";

const connection = {
  oaId: "4318657068771012646", at: "2026-11-20T02:00:00.000Z", by: "qt-01",
  account: { name: "Cổng tiếp nhận ý kiến Nhân dân Ủy ban nhân dân xã Nguyễn Việt Khái", type: 2, isVerified: false, packageName: null, packageUntil: null },
};

/** An account in the worst state it can be in, with the longest words its page must carry. */
export const sampleAccount: OaDesk = {
  settings: { appId: "1234567890123456789", monthlyBudget: 1_500_000, messagePrice: 55, freeReplies: 8, perMinute: 100, templateId: "254879" },
  show: async () => ({
    life: { state: "broken", why: "oauth_-14020", at: "2026-11-23T23:00:00.000Z" }, connection, renewedAt: "2026-11-23T03:00:00.000Z", accessUntil: "2026-11-24T04:00:00.000Z", chainEndsOn: "2027-02-20T03:00:00.000Z",
  }),
  begin: async () => "https://oauth.zaloapp.com/v4/oa/permission?app_id=1234567890123456789",
  finish: async () => ({ ok: true, value: connection }),
  disconnect: async () => {},
};
