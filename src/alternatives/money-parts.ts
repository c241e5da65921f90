import { upfrontMonth } from '../engine/sourcing/hosting-cost.ts'

/** What money goes to that does not grow with requests. */
export type MoneyPartId =
  | 'storage'
  | 'updates'
  | 'upkeep'
  | 'embedding'
  | 'engineering'
  | 'tuning-engineering'
  | 'labels'
  | 'training'
  | 'retraining'
  | 'people'
  | 'other'
  | 'integration'
  | 'hosting'
  | 'building'
  | 'builders'

/** USD, once or every month. */
export interface MoneyPart {
  readonly id: MoneyPartId
  readonly usd: number
}

/** Fixed money of an approach or a variant. */
export interface FixedMoney {
  readonly monthly: readonly MoneyPart[]
  readonly once: readonly MoneyPart[]
}

export const noMoney: FixedMoney = { monthly: [], once: [] }

export const part = (id: MoneyPartId, usd: number): readonly MoneyPart[] => (usd === 0 ? [] : [{ id, usd }])

const sumOf = (parts: readonly MoneyPart[]): number => {
  let sum = 0
  for (const { usd } of parts) sum += usd
  return sum
}

export const monthlyOf = ({ monthly }: FixedMoney): number => sumOf(monthly)
export const onceOf = ({ once }: FixedMoney): number => sumOf(once)

export const together = (x: FixedMoney, y: FixedMoney): FixedMoney => ({
  monthly: [...x.monthly, ...y.monthly],
  once: [...x.once, ...y.once],
})

/** USD a month, what is paid once spread evenly over the horizon. */
export const perMonth = (money: FixedMoney, horizonMonths: number): number =>
  monthlyOf(money) + upfrontMonth(onceOf(money), horizonMonths)
