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

/** Published tables in which tuning without passages was put before retrieval, and how it did against the better of both alone. */
export interface NaiveHybrid {
  readonly tables: number
  readonly below: number
  readonly equal: number
  readonly models: readonly string[]
  /** First and last date of the tables. */
  readonly from: string
  readonly to: string
}

/** Undefined where nobody compared all three. */
export const naiveHybrid = (edition: Edition): NaiveHybrid | undefined => {
  const compared = (edition.effects ?? []).flatMap(({ arms, model, published }) => {
    const [rag, tuned, both] = [arms.rag, arms.tuned, arms['tuned+rag']]
    const isWhole = rag !== undefined && tuned !== undefined && both !== undefined
    return isWhole ? [{ model, published, better: Math.max(rag, tuned), both }] : []
  })
  const dates = compared.map(({ published }) => published).toSorted()
  const [from, to] = [dates[0], dates.at(-1)]
  if (from === undefined || to === undefined) return undefined
  return {
    tables: compared.length,
    below: compared.filter(({ both, better }) => both < better).length,
    equal: compared.filter(({ both, better }) => both === better).length,
    models: [...new Set(compared.map(({ model }) => model))].toSorted(),
    from,
    to,
  }
}
