import type { MoneyCase } from './money-case.ts'

/** Volumes, requests a day, that are looked at around today's: two and a half decades, today in the left half of them. */
const [below, above] = [20, 50]
/** Where nothing is asked for, as around this. */
const without = 1000

export const volumeAxis = ({ question }: MoneyCase): readonly [least: number, most: number] => {
  const today = question.demand.requestsPerDay > 0 ? question.demand.requestsPerDay : without
  return [today / below, today * above]
}
