import type { NumericParameter } from '../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../scenario/parameters.ts'

const numeric = (id: string): NumericParameter | undefined => {
  const parameter = parameterOf(id)
  return parameter && 'track' in parameter ? parameter : undefined
}

/** What is asked of an answer comes first where nothing is known to flip. */
const limits = parameters.filter(({ kind }) => kind === 'limit').map(({ id }) => id)

/**
 * The inputs that stay at hand: those that were pinned; without any, those nearest to a flip, then the limits.
 * `flips`: the nearest first.
 */
export function pinnedInputs(
  pinned: readonly string[],
  flips: readonly { readonly parameter: string }[],
  most: number,
): readonly NumericParameter[] {
  const wished = pinned.length > 0 ? pinned : [...flips.map(({ parameter }) => parameter), ...limits]
  return [...new Set(wished)].flatMap((id) => numeric(id) ?? []).slice(0, most)
}
