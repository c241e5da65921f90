import type { Evaluation } from '../alternatives/evaluation.ts'
import type { LaterTerm } from '../alternatives/sourcing/later-terms.ts'
import type { AbsentWay, MoneyCase, SourcingKind } from '../alternatives/sourcing/money-case.ts'
import type { Forced, SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { listed, say } from '../base/format.ts'
import type { Payback } from '../engine/sourcing/payback.ts'
import { limitWords, reasonWords } from './names.ts'

/** A way of sourcing as a name: in tables and at lines. */
export const kindNames: Readonly<Record<SourcingKind, string>> = {
  api: 'API',
  hosted: 'Hosted open model',
  self: 'Own GPUs',
  own: 'Own model',
}

/** At lines of a chart. */
export const lineNames: Readonly<Record<SourcingKind, string>> = {
  api: 'API',
  hosted: 'Hosted',
  self: 'Own GPUs',
  own: 'Own model',
}

/** Within a sentence. */
export const kindWords: Readonly<Record<SourcingKind, string>> = {
  api: 'an API',
  hosted: 'a hosted open model',
  self: 'own GPUs',
  own: 'an own model',
}

/** What a way is, in a few words. */
export const kindMeans: Readonly<Record<SourcingKind, string>> = {
  api: 'its vendor runs it; paid by the token',
  hosted: 'open weights that somebody hosts; paid by the token',
  self: 'open weights as they are, on GPUs by the hour',
  own: 'open weights tuned or trained for this, on GPUs by the hour',
}

/** USD with three digits, as money over time is said. */
export const money = (usd: number): string => say('USD', usd, 3)

export const sayAbsent = ({ because }: AbsentWay): string => {
  if (because === 'not-considered') return 'not considered'
  return because === 'none' ? 'none in the catalogue' : reasonWords[because]
}

/** "own GPUs break the cost limit" */
const sayBreaks = (evaluation: Evaluation, { ways, build, buy }: MoneyCase, side: 'build' | 'buy'): string => {
  const way = ways[side === 'build' ? build : buy]
  const outcome = way && evaluation.outcomes[way.alternative]
  if (!way || !outcome) return ''
  const broken = outcome.violated.map((figure) => limitWords[figure])
  return broken.length > 0
    ? `${kindWords[way.kind]} would break the ${listed(broken)}`
    : `${kindWords[way.kind]} would not hold the limits`
}

/** Why the limits decide, for the strip. */
export const sayForced = (forced: Forced, { found }: SourcingReadOut): string => {
  switch (forced) {
    case 'only-buy':
      return found.kind !== 'compared' && found.absent.some(({ because }) => because === 'not-considered')
        ? 'own GPUs not considered'
        : 'no own model can serve'
    case 'only-build':
      return 'nothing can be bought'
    case 'only-buy-fits':
      return 'own GPUs break a limit'
    case 'only-build-fits':
      return 'what is bought breaks a limit'
  }
}

export const sayForcedLong = (evaluation: Evaluation, forced: Forced, found: SourcingReadOut['found']): string => {
  if (found.kind !== 'compared') return ''
  return sayBreaks(evaluation, found.money, forced === 'only-buy-fits' ? 'build' : 'buy')
}

/** What a payback is, as a clause after "building". */
export const sayPayback = (payback: Payback): string => {
  if (payback.kind === 'never') return neverWords[payback.because]
  if (!payback.durable) return `pays back in month ${payback.month} and owes again in month ${payback.lost}`
  return payback.month === 0 ? 'owes nothing from the first month on' : `pays back for good in month ${payback.month}`
}

const neverWords = {
  'zero-volume': 'never pays back: nothing is asked for, so nothing is saved',
  'ready-too-late': 'never pays back: it serves only when the horizon has ended',
  'no-saving': 'never pays back: running it costs more than buying',
  'beyond-horizon': 'does not pay back before the horizon ends',
} as const

/** What later months differ by, as a cause. */
export const termWords: Readonly<Record<LaterTerm, string>> = {
  'price-trend': 'API prices keep falling',
  'gpu-trend': 'GPU prices change',
  growth: 'traffic changes',
  discount: 'later money counts for less',
  'time-to-build': 'building takes months in which both are paid',
}
