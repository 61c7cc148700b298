import type { Result } from "../result.ts";

/** `not_connected`: nobody has linked the account, or the chain of renewals has broken: a person must link it again. `busy`: being renewed, or the platform does not answer; ask again shortly. */
export type TokenTrouble = "not_connected" | "busy";

/** Access tokens of one Official Account. There is one writer, whoever asks: each renewal kills the token before it. */
export interface OaTokens {
  /** A token to call with. Never throws. */
  access(): Promise<Result<string, TokenTrouble>>;
  /** The platform refused `refused`: another token, renewed unless that has happened meanwhile. Never throws. */
  replace(refused: string): Promise<Result<string, TokenTrouble>>;
}
