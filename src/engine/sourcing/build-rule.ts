import { fieldsOf, natural, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import type { Payback } from './payback.ts'

/** When building is recommended; both are a policy, not a result. */
export interface BuildRule {
  /** Least share of worlds in which the present value is above 0. */
  readonly leastShare: number
  /** Months within which the payback has to lie. */
  readonly withinMonths: number
}

export type AgainstBuilding = 'too-uncertain' | 'never-pays' | 'not-durable' | 'too-late'

export type SourcingAnswer =
  | { readonly kind: 'build' }
  | { readonly kind: 'buy'; readonly because: readonly AgainstBuilding[] }

/** Build if it is worth it in enough worlds and what is spent comes back for good in time; else every reason against. */
export const sourcingAnswer = (shareWorthIt: number, payback: Payback, rule: BuildRule): SourcingAnswer => {
  const because: AgainstBuilding[] = []
  if (shareWorthIt < rule.leastShare) because.push('too-uncertain')
  if (payback.kind === 'never') because.push('never-pays')
  else {
    if (!payback.durable) because.push('not-durable')
    if (payback.month >= rule.withinMonths) because.push('too-late')
  }
  return because.length === 0 ? { kind: 'build' } : { kind: 'buy', because }
}

const readPayback = (month: number | undefined, durable: boolean): Payback => {
  if (month === undefined) return { kind: 'never', because: 'beyond-horizon' }
  return durable ? { kind: 'paid-back', durable, month } : { kind: 'paid-back', durable, month, lost: month + 1 }
}

export const sourcingAnswerFormula: Formula = {
  id: 'sourcingAnswer',
  title: 'Build or buy',
  statement:
    'Build if the present value is above 0 in at least a share of worlds (0.8 unless said) and the payback at the point estimate lasts and lies within a limit of months (36 unless said); else buy, with every reason.',
  sources: ['Judgement; both figures can be changed'],
  examples: [
    {
      given: { pNpvPositive: 0.85, paybackMonth: 12, paybackDurable: true },
      expect: { answer: 'build', because: [] },
      from: 'By hand: both conditions hold',
    },
    {
      given: { pNpvPositive: 0.4, paybackMonth: 40, paybackDurable: false },
      expect: { answer: 'buy', because: ['too-uncertain', 'not-durable', 'too-late'] },
      from: 'By hand: neither holds',
    },
    {
      given: { pNpvPositive: 0.85, paybackMonth: null, paybackDurable: false },
      expect: { answer: 'buy', because: ['never-pays'] },
      from: 'By hand: worth it in most worlds, but not at the point estimate',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const share = fields.number('pNpvPositive', probability)
    const month = fields.numberOr('paybackMonth', undefined, { atLeast: 0, whole: true })
    const answer = sourcingAnswer(share, readPayback(month, fields.flagOr('paybackDurable', false)), {
      leastShare: fields.numberOr('leastShare', 0.8, probability),
      withinMonths: fields.numberOr('withinMonths', 36, natural),
    })
    return answer.kind === 'build' ? { answer: 'build', because: [] } : { answer: 'buy', because: answer.because }
  },
}
