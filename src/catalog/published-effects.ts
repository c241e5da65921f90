import { headroomOf } from '../engine/quality/headroom.ts'
import type { Arm, EffectTable } from './edition-knowledge.ts'
import type { Edition } from './edition.ts'

/** Share of the failures of one arm that another closes; below 0: share of its successes lost. `undefined`: not both were measured. */
export const closure = ({ arms }: EffectTable, from: Arm, to: Arm): number | undefined => {
  const [before, after] = [arms[from], arms[to]]
  return before === undefined || after === undefined ? undefined : headroomOf(before, after)
}

/** A closure and the comparison it comes from. */
export interface PublishedClosure {
  readonly effect: EffectTable
  readonly from: Arm
  readonly to: Arm
  readonly value: number
}

/** What was published of going from one arm to others, where a need was missing. */
export const closuresOf = (
  edition: Edition,
  need: EffectTable['need'],
  from: Arm,
  to: readonly Arm[],
): readonly PublishedClosure[] =>
  (edition.effects ?? [])
    .filter((effect) => effect.need === need)
    .flatMap((effect) =>
      to.flatMap((arm) => {
        const value = closure(effect, from, arm)
        return value === undefined ? [] : [{ effect, from, to: arm, value }]
      }),
    )
