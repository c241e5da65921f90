import type { SavingBar } from '../../alternatives/sourcing/tornado.ts'
import { say, significant } from '../../base/format.ts'
import { strong, type Phrase } from '../../base/phrase.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { money as usd, sayAbsent, kindNames } from '../../wording/sourcing.ts'
import { sayAnswerFlips, answerFlips } from '../../wording/sourcing-flips.ts'
import { sayGpus, whyMoney, whyOther } from '../../wording/sourcing-why.ts'
import { inputName, sayNumber } from '../../wording/value.ts'
import type { Block } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { evidenceFacts } from './evidence.ts'
import { figureFacts } from './figure-facts.ts'
import { outsideMoney } from './outside-money.ts'
import { sharesOf, sureWords } from './sure.ts'

const mostFlips = 5
const mostMeasured = 3

const saidPhrases = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((phrase) => phrase.length > 0)

const whyBlock = ({ reading: { evaluation }, read }: SourcingAssessment): Block => {
  const { found, verdict, point } = read
  if (found.kind === 'compared' && point) {
    const { money } = found
    const paragraphs = [...whyMoney(evaluation, verdict, money, point), whyOther(evaluation, verdict, money, point)]
    return { kind: 'text', title: 'Why', paragraphs: saidPhrases(paragraphs) }
  }
  const absent = found.kind === 'compared' ? found.money.absent : found.absent
  return {
    kind: 'text',
    title: 'Why',
    paragraphs: absent.map((way): Phrase => [strong(kindNames[way.kind]), `: ${sayAbsent(way)}.`]),
  }
}

/** The nearest value of an input of the rule at which the answer turns. */
const turnsAt = ({ reading: { evaluation }, read: { verdict }, counts }: SourcingAssessment, id: string): string => {
  const parameter = parameterOf(id)
  const flip = counts && answerFlips(evaluation, verdict, counts).find((one) => one.parameter === id)
  if (!parameter || !('track' in parameter) || typeof flip?.at !== 'number') return ''
  const to = flip.to === 'build' ? 'Build' : flip.to === 'buy' ? 'Buy' : 'nothing that fits'
  return ` At ${sayNumber(parameter, flip.at)} the answer is ${to}.`
}

const bindsBlock = (assessed: SourcingAssessment): Block => {
  const { read } = assessed
  if (read.found.kind !== 'compared')
    return { kind: 'text', title: 'What binds', paragraphs: [['No rule on money: there is nothing to compare.']] }
  const { money } = read.found
  const rule: readonly Phrase[] = [
    [
      strong('Your rule'),
      ': build where it saves with a probability of at least ',
      say('share', money.required),
      ` and is back for good within ${say('months', money.limit)}.`,
    ],
    [
      strong('Payback limit'),
      `:${turnsAt(assessed, 'limits.paybackMonths') || ' no value on its track turns the answer.'}`,
    ],
    [
      strong('Probability asked for'),
      `:${turnsAt(assessed, 'sourcing.requiredProbability') || ' no value on its track turns the answer.'}`,
    ],
  ]
  return { kind: 'text', title: 'What binds', paragraphs: assessed.counts?.all ? rule : rule.slice(0, 1) }
}

const flipsBlock = ({ reading, read, counts }: SourcingAssessment): Block => {
  const searching = read.found.kind === 'compared' && (reading.sourcing?.outdated ?? true)
  const flips = counts
    ? sayAnswerFlips(reading.evaluation, answerFlips(reading.evaluation, read.verdict, counts), mostFlips)
    : []
  const none = searching ? 'Moving each input along its track.' : 'No single input flips it within its track.'
  return { kind: 'flips', title: 'What would flip it', flips, none: flips.length > 0 ? '' : none, searching }
}

const sayBar = ({ id, low, high, zero }: SavingBar): readonly Phrase[] => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return []
  const value = (at: number): string => sayNumber(parameter, Number(at.toPrecision(3)))
  const crosses = zero === undefined ? '' : `; 0 at ${value(zero)}`
  return [
    [
      strong(inputName(parameter)),
      `: from ${usd(low.saving)} at ${value(low.value)} to ${usd(high.saving)} at ${value(high.value)}${crosses}.`,
    ],
  ]
}

const measureBlock = ({ read, counts }: SourcingAssessment): Block => {
  const bars = counts?.bars ?? []
  const crossing = bars.filter(({ zero }) => zero !== undefined)
  const shown = (crossing.length > 0 ? crossing : bars).slice(0, mostMeasured)
  const title = 'Worth measuring first'
  if (read.found.kind !== 'compared') return { kind: 'text', title, paragraphs: [['Nothing is compared.']] }
  if (!counts?.bars) return { kind: 'text', title, paragraphs: [['Moving each input through its range.']] }
  const lead: Phrase = [
    crossing.length > 0
      ? 'Each of these alone decides, within its range, whether it is paid back in time. Saving by the limit:'
      : 'No input alone, within its range, decides whether it is paid back in time. Saving by the limit:',
  ]
  return { kind: 'text', title, paragraphs: [lead, ...shown.flatMap(sayBar)] }
}

const sureBlock = (assessed: SourcingAssessment): Block => {
  const { money } = assessed
  const title = money ? `How sure: ${significant(money.n, 7)} draws from your ranges` : 'How sure'
  return { kind: 'sure', title, sentences: sureWords(assessed), shares: sharesOf(assessed) }
}

/** The panel at the right: the same blocks in the same order as everywhere, then what money does not say. */
export function blocksOf(assessed: SourcingAssessment): readonly Block[] {
  const { reading, read } = assessed
  const { found } = read
  const gpus = found.kind === 'compared' ? sayGpus(reading.evaluation, found.money) : []
  return [
    whyBlock(assessed),
    bindsBlock(assessed),
    flipsBlock(assessed),
    sureBlock(assessed),
    measureBlock(assessed),
    ...(gpus.length > 0 ? [{ kind: 'text', title: 'GPUs', paragraphs: gpus } as const] : []),
    ...figureFacts(assessed),
    { kind: 'facts', title: 'Not in the money', facts: outsideMoney(assessed) },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(assessed) },
  ]
}
