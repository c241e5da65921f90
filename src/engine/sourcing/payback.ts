import { fieldsOf, natural, refuse } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Why money that was spent does not come back. */
export type NeverPays =
  /** Nothing is asked for, so nothing is saved. */
  | 'zero-volume'
  /** It would not serve before the horizon ends. */
  | 'ready-too-late'
  /** In the last month it saves nothing: more months would not help. */
  | 'no-saving'
  /** It is on its way: the horizon ends first. */
  | 'beyond-horizon'

/** Months are counted from 0; `month` is the first one at whose end nothing is owed any more. */
export type Payback =
  | { readonly kind: 'paid-back'; readonly durable: true; readonly month: number }
  /** In month `lost` more was spent than saved again. */
  | { readonly kind: 'paid-back'; readonly durable: false; readonly month: number; readonly lost: number }
  | { readonly kind: 'never'; readonly because: NeverPays }

/**
 * First month at whose end the cumulative saving is back at 0 after it was below; 0 where it never was below; the number
 * of months where it stays below.
 */
export const firstPaidBack = (cumulative: ArrayLike<number>): number => {
  const owed = nextOwed(cumulative, 0)
  if (owed === cumulative.length) return 0
  let month = owed
  while (month < cumulative.length && (cumulative[month] ?? 0) < 0) month++
  return month
}

/** First month from this one on at whose end the cumulative saving is below 0; the number of months where there is none. */
export const nextOwed = (cumulative: ArrayLike<number>, from: number): number => {
  let month = from
  while (month < cumulative.length && (cumulative[month] ?? 0) >= 0) month++
  return month
}

/** From cumulative savings, month by month (at least one). */
export const payback = (cumulative: ArrayLike<number>): Payback => {
  const months = cumulative.length
  const month = firstPaidBack(cumulative)
  if (month === months) {
    const saving = (cumulative[months - 1] ?? 0) - (cumulative[months - 2] ?? 0)
    return { kind: 'never', because: saving > 0 ? 'beyond-horizon' : 'no-saving' }
  }
  const lost = nextOwed(cumulative, month)
  return lost === months
    ? { kind: 'paid-back', durable: true, month }
    : { kind: 'paid-back', durable: false, month, lost }
}

/** Saving over the first `months` months (at least one, at most as many as there are), from two cumulative costs. */
export const savingBy = (reference: ArrayLike<number>, option: ArrayLike<number>, months: number): number =>
  (reference[months - 1] ?? 0) - (option[months - 1] ?? 0)

export const paybackMonthFormula: Formula = {
  id: 'paybackMonth',
  title: 'Payback, and whether it lasts',
  statement:
    'The first month (from 0) at whose end the sum of monthly savings is back at 0 after it was below; durable if it never is below again. Month 0 where nothing is ever owed. Beside it the saving over the first months up to a limit.',
  sources: ['Definition'],
  examples: [
    {
      given: { savings: [-10, 4, 4, 4, 4], limitMonths: 3 },
      expect: { month: 3, durable: true, lostMonth: null, reason: null, savingByLimit: -2 },
      from: 'By hand: -10, -6, -2, 2, 6',
    },
    {
      given: { savings: [-10, 12, -4, 1], limitMonths: 4 },
      expect: { month: 1, durable: false, lostMonth: 2, reason: null, savingByLimit: -1 },
      from: 'By hand: -10, 2, -2, -1',
    },
    {
      given: { savings: [-10, 4], limitMonths: 2 },
      expect: { month: null, durable: false, lostMonth: null, reason: 'beyond-horizon', savingByLimit: -6 },
      from: 'By hand: on its way',
    },
    {
      given: { savings: [-10, 4, -1], limitMonths: 1 },
      expect: { month: null, durable: false, lostMonth: null, reason: 'no-saving', savingByLimit: -10 },
      from: 'By hand: it costs more every month',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const savings = fields.numbers('savings')
    if (savings.length === 0) refuse('savings', 'a list of at least one number')
    const limit = fields.number('limitMonths', { ...natural, atMost: savings.length })
    const cumulative = new Float64Array(savings.length)
    let sum = 0
    for (const [month, saving] of savings.entries()) cumulative[month] = sum += saving
    const found = payback(cumulative)
    const savingByLimit = cumulative[limit - 1] ?? 0
    if (found.kind === 'never') {
      return { month: null, durable: false, lostMonth: null, reason: found.because, savingByLimit }
    }
    const lostMonth = found.durable ? null : found.lost
    return { month: found.month, durable: found.durable, lostMonth, reason: null, savingByLimit }
  },
}
