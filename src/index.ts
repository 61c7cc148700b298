import { DurableObject } from "cloudflare:workers";
export class Conversation extends DurableObject {}
export default { fetch: () => new Response("ok") };
