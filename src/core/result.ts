/** The outcome of an operation that may fail in a known way. `reason` is a literal, never a sentence. */
export type Result<T, R extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
});

export const failure = <R extends string>(
  reason: R,
): { readonly ok: false; readonly reason: R } => ({ ok: false, reason });
