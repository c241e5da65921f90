import type { Outcome } from '../../alternatives/evaluation.ts'
import type { MoneyCase, SourcingKind } from '../../alternatives/sourcing/money-case.ts'
import { gpusToday } from '../../alternatives/sourcing/running.ts'
import { listed, say, significant } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { figurePiece, limitWords } from '../../wording/names.ts'
import { kindMeans, kindNames, money as usd, sayAbsent } from '../../wording/sourcing.ts'
import type { SourcingAssessment } from './assess.ts'

/** One way of sourcing with its figures, or why there is none. */
export interface WayRow {
  readonly kind: SourcingKind
  readonly name: string
  readonly means: string
  /** The option that speaks for it; absent: none can be compared. */
  readonly option?: { readonly id: string; readonly label: string }
  /** Each opens its origin. */
  readonly cost: Phrase
  readonly quality: Phrase
  readonly wait: Phrase
  /** USD over the horizon, worth today. */
  readonly present: string
  readonly gpus: string
  /** It holds every limit, or which it breaks, or why there is none. */
  readonly says: string
  readonly chosen: boolean
}

const says = ({ violated }: Outcome): string =>
  violated.length === 0 ? 'fits' : `breaks ${listed(violated.map((figure) => limitWords[figure]))}`

const presentCost = ({ read: { found, point } }: SourcingAssessment, index: number): string =>
  found.kind === 'compared' && point ? usd(point.horizonCosts[index] ?? 0) : ''

const isChosen = (money: MoneyCase | undefined, verdict: string, index: number): boolean =>
  money !== undefined && (verdict === 'build' ? index === money.build : verdict === 'buy' && index === money.buy)

/** The four ways, those that cannot be had with the reason. */
export const wayRows = (assessed: SourcingAssessment): readonly WayRow[] => {
  const {
    reading: { evaluation },
    read,
  } = assessed
  const { found, verdict } = read
  const { ways, absent } = found.kind === 'compared' ? found.money : found
  const money = found.kind === 'compared' ? found.money : undefined
  const had = ways.map((way, index): WayRow => {
    const outcome = evaluation.outcomes[way.alternative]
    const gpus = money && gpusToday(money, index)?.gpus
    const alternative = evaluation.alternatives[way.alternative]
    return {
      kind: way.kind,
      name: kindNames[way.kind],
      means: kindMeans[way.kind],
      ...(alternative && { option: { id: alternative.option, label: alternative.label } }),
      cost: outcome ? [figurePiece(outcome, 'cost')] : [],
      quality: outcome ? [figurePiece(outcome, 'quality')] : [],
      wait: outcome ? [figurePiece(outcome, 'latency')] : [],
      present: presentCost(assessed, index),
      gpus: gpus === undefined ? '' : significant(gpus, 6),
      says: outcome ? says(outcome) : '',
      chosen: isChosen(money, verdict.kind, index),
    }
  })
  const none = absent.map((way): WayRow => ({
    kind: way.kind,
    name: kindNames[way.kind],
    means: kindMeans[way.kind],
    cost: [],
    quality: [],
    wait: [],
    present: '',
    gpus: '',
    says: sayAbsent(way),
    chosen: false,
  }))
  return [...had, ...none]
}

/** What the present cost stands for. */
export const presentHead = ({ read: { found } }: SourcingAssessment): string =>
  found.kind === 'compared' ? `Over ${say('months', found.money.horizon)}, worth today` : 'Over the horizon'
