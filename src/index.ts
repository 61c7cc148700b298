import { createApp } from "./app.ts";
import { createConversationServices } from "./conversation-wiring.ts";
import { ConversationObject } from "./conversation/conversation.ts";
import type { ConversationServices } from "./conversation/services.ts";
import { deliverNotices } from "./deliver-notices.ts";
import { runSchedule } from "./schedule.ts";
import { SendingLedger } from "./accounts/sending-ledger-object.ts";
import type { Env } from "./settings.ts";

export { ZaloOaTokens } from "./accounts/zalo-oa-token-object.ts";

/** Worker entry: wiring only. */
export class Conversation extends ConversationObject<Env> {
  protected override createServices(): ConversationServices {
    return createConversationServices(this.env);
  }
}

export { SendingLedger };

const app = createApp();

export default {
  fetch: app.fetch,
  queue: deliverNotices,
  scheduled: (_controller, env) => runSchedule(env, new Date()),
} satisfies ExportedHandler<Env, { noticeId: string }>;
