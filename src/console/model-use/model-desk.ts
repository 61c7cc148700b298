import type { ModelLimits } from "../../model/model-limits.ts";

/** The chat model as it is configured, for the page that shows what it costs. */
export interface ModelDesk extends ModelLimits {
  /** In the order they are asked. `provider`: host; `price`: đồng for a million tokens. */
  providers: readonly { provider: string; model: string; price: { input: number; output: number } | null }[];
}
