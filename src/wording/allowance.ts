import { log } from '../base/elementary.ts'
import type { Evaluation, WayOut } from '../alternatives/evaluation.ts'
import { type LimitedFigure, limitedFigures } from '../alternatives/limits.ts'
import { counted, dollarsOf, listed, narrowSpace, significant } from '../base/format.ts'
import { limitAt } from '../scenario/values.ts'
import { limitIds } from './names.ts'

/** The next number of two digits that is not below: what is allowed must suffice. */
const upToTwoDigits = (value: number): number => {
  const step = Number(`1e${Math.floor(log(value) / log(10)) - 1}`)
  const near = Number(value.toPrecision(2))
  return near >= value ? near : Number((near + step).toPrecision(2))
}

const clock: readonly (readonly [by: number, unit: string, from: number])[] = [
  [86_400, 'days', 2 * 86_400],
  [3_600, 'h', 3_600],
  [60, 'min', 60],
  [1, 's', 1],
  [0.001, 'ms', 0],
]

const unitOf = (seconds: number): readonly [by: number, unit: string] => {
  const [by, unit] = clock.find(([, , from]) => seconds >= from) ?? [1, 's']
  return [by, unit]
}

/** Rounding up may reach the next unit: 998 ms are said as 1.0 s. */
const sayTime = (seconds: number): string => {
  const [finer] = unitOf(seconds)
  const up = upToTwoDigits(seconds / finer)
  const [by, unit] = unitOf(up * finer)
  return `${significant(by === finer ? up : upToTwoDigits((up * finer) / by), 2)}${narrowSpace}${unit}`
}

const sayFewerPoints = (share: number): string => {
  const points = share * 100
  const up = points < 1 ? Math.max(0.1, Math.ceil(points * 10 - 1e-9) / 10) : Math.ceil(points - 1e-9)
  return counted(up, 'point')
}

/** How much further a limit has to go, rounded up: `$0.0004 more`, `0.2 s more`, `9 points less quality`, `3 weeks more`. */
function sayAllowance(criterion: LimitedFigure, from: number, to: number): string {
  if (criterion === 'quality') return `${sayFewerPoints(from - to)} less quality`
  if (criterion === 'inDate') return `${sayFewerPoints(from - to)} fewer answers in date`
  const gap = to - from
  if (criterion === 'weeks') return `${counted(upToTwoDigits(gap), 'week')} more`
  return `${criterion === 'cost' ? dollarsOf(upToTwoDigits(gap)) : sayTime(gap)} more`
}

/** What a way out allows beyond the present limits, money first. */
export const sayAllowances = ({ scenario }: Evaluation, { set }: WayOut): string =>
  listed(
    limitedFigures.flatMap((criterion) => {
      const to = set[limitIds[criterion]]
      const from = limitAt(scenario, limitIds[criterion])
      return typeof to === 'number' && from !== undefined ? [sayAllowance(criterion, from, to)] : []
    }),
  )
