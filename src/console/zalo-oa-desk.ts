/** How the connection of the Official Account stands. Times are ISO UTC; codes are those of `oaTroubleWord`. */
export interface OaShown {
  life:
    | { state: "not_connected" }
    | { state: "ok" }
    | { state: "renewing" }
    | { state: "failing"; since: string; code: string; times: number }
    | { state: "dying"; on: string; code: string | null }
    | { state: "broken"; why: string; at: string };
  connection: OaShownConnection | null;
  renewedAt: string | null;
  accessUntil: string | null;
  chainEndsOn: string | null;
}

/** `account`: what the platform says of it; null where it has not answered. `by`: cadre. */
export interface OaShownConnection {
  oaId: string;
  account: { name: string | null; type: number | null; isVerified: boolean | null; packageName: string | null; packageUntil: string | null } | null;
  at: string;
  by: string;
}

export type OaFinished = { ok: true; value: OaShownConnection } | { ok: false; reason: { why: string; code?: string } };

/** The Official Account, for the page that connects it. */
export interface OaDesk {
  show(): Promise<OaShown>;
  /** The address of the platform's page of consent. `session` names the administrator's sign-in, the only one in which the way back is open. */
  begin(session: string, redirectUri: string): Promise<string>;
  finish(back: { state: string; code: string; oaId: string; session: string; by: string }): Promise<OaFinished>;
  disconnect(): Promise<void>;
  /** Nothing secret. Amounts in đồng; null: no limit, or not used. */
  settings: { appId: string; monthlyBudget: number; messagePrice: number; freeReplies: number | null; perMinute: number; templateId: string | null };
}
