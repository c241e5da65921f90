import type { KnowledgeRow } from '../alternatives/knowledge/rows.ts'
import type { Outcome } from '../alternatives/evaluation.ts'
import type { LimitedFigure } from '../alternatives/limits.ts'
import type { ComparedMoney, SourcingReport } from '../alternatives/sourcing/report.ts'
import { counted, listed, ofHundred, say, significant } from '../base/format.ts'
import { plainText } from '../base/phrase.ts'
import { limitWords, rangePhrase, reasonWords, sayFigure } from '../wording/names.ts'
import { verdictWords } from '../wording/verdict-words.ts'
import { kindNames, money as usd, sayAbsent, sayPayback } from '../wording/sourcing.ts'

/** A figure with its 90 % range in brackets. */
export function sayRanged(outcome: Outcome, figure: LimitedFigure, unknown: string): string {
  const interval = outcome[figure]
  return interval ? `${sayFigure(figure, interval)} (${plainText(rangePhrase(outcome, figure, interval))})` : unknown
}

const fails = ({ best, failed }: KnowledgeRow): string => {
  const reasons = [...new Set([...failed, ...(best?.outcome.reasons ?? [])])].map((reason) => reasonWords[reason])
  const limits = (best?.outcome.violated ?? []).map((limit) => limitWords[limit])
  if (best?.outcome.feasible) return 'fits'
  return [...reasons, ...limits.map((limit) => `breaks the ${limit}`)].join('; ')
}

/** A row for each way of getting knowledge to a model: its best alternative. */
export const knowledgeLines = (
  rows: readonly KnowledgeRow[],
  wins: ReadonlyMap<string, number>,
): readonly (readonly string[])[] =>
  rows.map((row) => {
    const outcome = row.best?.outcome
    const figure = (of: LimitedFigure): string => (outcome ? sayRanged(outcome, of, 'not known') : '')
    return [
      row.knowledge,
      figure('quality'),
      figure('cost'),
      figure('latency'),
      figure('weeks'),
      `${figure('inDate')} in date`,
      `wins ${ofHundred(wins.get(row.knowledge) ?? 0)} of 100`,
      outcome ? fails(row) : listed([...row.refused.keys()].map((reason) => reasonWords[reason])),
    ]
  })

const drawnLines = ({ draws, limitMonths }: ComparedMoney): readonly string[] => {
  if (!draws) return []
  const [low, middle, high] = draws.npv
  return [
    `In ${ofHundred(draws.worthIt)} of 100 draws it is worth more than 0 today; in ${ofHundred(draws.inTime)} it is paid back within ${significant(limitMonths, 4)} months.`,
    `Present value, 80 % of draws: ${usd(low)} to ${usd(high)}, median ${usd(middle)}.`,
  ]
}

const crossingLine = ({ running }: ComparedMoney): readonly string[] =>
  (running?.crossings.crossings ?? [])
    .slice(-3)
    .map(
      ({ volume, cheaperAbove }) =>
        `From ${significant(volume, 3)} requests a month on ${cheaperAbove === 'staircase' ? 'running' : 'buying'} is cheaper.`,
    )

/** From the month in which it serves to the last one of the axis. */
const sayGpus = (gpus: Float64Array): string => {
  const [first = 0, last = 0] = [gpus.find((count) => count > 0), gpus.at(-1)]
  return first === last ? `, ${counted(last, 'GPU')}` : `, ${significant(first, 6)} to ${counted(last, 'GPU')}`
}

/** Build or buy: the answer, when it pays back, and every way of sourcing. */
export const sourcingLines = ({ verdict, ways, absent, money }: SourcingReport): readonly string[] => [
  verdictWords[verdict.kind],
  ...(money
    ? [
        `Building (${kindNames[money.build]}, against ${kindNames[money.buy]}) ${sayPayback(money.payback)}; present value ${usd(money.npv)} over ${counted(money.horizonMonths, 'month')}.`,
        ...drawnLines(money),
        ...crossingLine(money),
      ]
    : []),
  ...ways.map(({ kind, id, presentCost, gpus, fits }) => {
    const cost = presentCost === undefined ? '' : `, ${usd(presentCost)} over the horizon`
    return `${kindNames[kind]}: ${id}${cost}${gpus ? sayGpus(gpus) : ''}${fits ? '' : ', does not fit'}`
  }),
  ...absent.map((way) => `${kindNames[way.kind]}: ${sayAbsent(way)}`),
]

/** How much of the recommended one's cost does not grow with requests. */
export const fixedLine = (outcome: Outcome | undefined): readonly string[] =>
  outcome?.fixed === undefined || outcome.fixed === 0
    ? []
    : [`Of its cost, ${say('USD', outcome.fixed, 3)} a request does not grow with requests.`]
