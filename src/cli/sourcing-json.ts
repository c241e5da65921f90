import type { ComparedMoney, SourcingReport } from '../alternatives/sourcing/report.ts'

/** GPUs as a step function: from each month on, so many. */
const stepsOf = (gpus: Float64Array): readonly { readonly month: number; readonly gpus: number }[] =>
  [...gpus].flatMap((count, month) => (month === 0 || gpus[month - 1] !== count ? [{ month, gpus: count }] : []))

const crossingsOf = ({ running }: ComparedMoney) =>
  running?.crossings.crossings.map(({ volume, cheaperAbove }) => ({
    requestsPerMonth: volume,
    cheaperAbove: cheaperAbove === 'staircase' ? 'build' : 'buy',
  }))

const moneyOf = (money: ComparedMoney) => {
  const { buy, build, horizonMonths, limitMonths, required, payback, npv, savingByLimit, internalRate, draws } = money
  const [low, middle, high] = draws?.npv ?? []
  return {
    compared: { buy, build },
    horizonMonths,
    payback: {
      ...payback,
      limitMonths,
      ...(draws && { probabilityWithinLimit: draws.inTime }),
    },
    npv: { point: npv, ...(draws && { p10: low, p50: middle, p90: high, probabilityAbove0: draws.worthIt }) },
    rule: { probability: money.chance, required },
    savingByLimit,
    internalRate,
    crossings: crossingsOf(money),
    draws: draws?.n,
  }
}

/** Build or buy as a file says it: USD, months from 0, requests a month. */
export const sourcingResult = ({ verdict, ways, absent, money }: SourcingReport) => ({
  answer: verdict,
  ways: ways.map(({ kind, id, fits, presentCost, gpus }) => ({
    kind,
    alternative: id,
    fits,
    presentCostUsd: presentCost,
    ...(gpus && { gpus: stepsOf(gpus) }),
  })),
  absent,
  ...(money && moneyOf(money)),
})
