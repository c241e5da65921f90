/** What went wrong at a boundary, in words a user can act on: what was wrong and what is allowed. */
export interface Problem {
  /** Where: a parameter id, a field path, a line. */
  readonly path: string
  readonly message: string
}

/** Expected failures are values. Programmer errors crash loudly instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const failed = (...problems: Problem[]): Result<never> => ({ ok: false, problems })
