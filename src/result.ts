/**
 * Expected trouble as a value. A function that can fail in ways its caller must tell a person about
 * returns a `Result`; anything else throws and is caught at the edge (app, alarm, queue, script).
 */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
