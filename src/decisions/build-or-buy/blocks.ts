import { considersHosting } from '../../alternatives/assumptions.ts'
import { significant } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { sayBinds } from '../../wording/sourcing-binds.ts'
import { sayAnswerFlips } from '../../wording/sourcing-flips.ts'
import { sayEnergy } from '../../wording/sourcing-energy.ts'
import { sayBars } from '../../wording/sourcing-measure.ts'
import { sayOutside } from '../../wording/sourcing-outside.ts'
import { sayMoneySure } from '../../wording/sourcing-sure.ts'
import { sayGpus, whyAbsent, whyMoney, whyOther } from '../../wording/sourcing-why.ts'
import type { Block } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'
import { evidenceFacts } from './evidence.ts'
import { figureFacts } from './figure-facts.ts'
import { flipsFound } from './flips-found.ts'
import { sharesOf } from './sure.ts'

const mostFlips = 5

const saidPhrases = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((phrase) => phrase.length > 0)

const whyBlock = ({ reading: { evaluation }, read }: SourcingAssessment): Block => {
  const { found, verdict, point } = read
  if (found.kind === 'compared' && point) {
    const { money } = found
    const paragraphs = [...whyMoney(evaluation, verdict, money, point), whyOther(evaluation, verdict, money, point)]
    return { kind: 'text', title: 'Why', paragraphs: saidPhrases(paragraphs) }
  }
  const absent = found.kind === 'compared' ? found.money.absent : found.absent
  return { kind: 'text', title: 'Why', paragraphs: whyAbsent(absent) }
}

const bindsBlock = ({ reading: { evaluation }, read, counts }: SourcingAssessment): Block => ({
  kind: 'text',
  title: 'What binds',
  binds: true,
  paragraphs: sayBinds(evaluation, read, counts?.all ? counts : undefined),
})

const flipsBlock = (assessed: SourcingAssessment): Block => {
  const { reading, read } = assessed
  const searching = read.found.kind === 'compared' && (reading.sourcing?.outdated ?? true)
  const flips = sayAnswerFlips(reading.evaluation, flipsFound(assessed), mostFlips)
  const never = considersHosting(reading.evaluation.scenario)
    ? 'No single input flips it within its track.'
    : 'As long as own GPUs are not considered, no other input turns buying into building.'
  const none = searching ? 'Moving each input along its track.' : never
  return { kind: 'flips', title: 'What would flip it', flips, none: flips.length > 0 ? '' : none, searching }
}

const measureBlock = (assessed: SourcingAssessment): Block => {
  const { found } = assessed.read
  const paragraphs =
    found.kind === 'compared'
      ? sayBars(assessed.counts?.bars, found.money.required, flipsFound(assessed).length)
      : [['Nothing is compared.']]
  return { kind: 'text', title: 'Worth measuring first', paragraphs }
}

const sureBlock = (assessed: SourcingAssessment): Block => {
  const { reading, read, money, sure, counts } = assessed
  return {
    kind: 'sure',
    title: money ? `How sure: ${significant(money.n, 7)} draws from your ranges` : 'How sure',
    sentences: sayMoneySure(reading.evaluation, read, { money, sure, chance: counts?.chance }),
    shares: sharesOf(assessed),
  }
}

/** The panel at the right: the same blocks in the same order as everywhere, then what money does not say. */
export function blocksOf(assessed: SourcingAssessment): readonly Block[] {
  const { reading, read } = assessed
  const { found } = read
  const gpus =
    found.kind === 'compared'
      ? saidPhrases([...sayGpus(reading.evaluation, found.money), sayEnergy(reading.evaluation, found.money)])
      : []
  return [
    whyBlock(assessed),
    bindsBlock(assessed),
    flipsBlock(assessed),
    sureBlock(assessed),
    measureBlock(assessed),
    ...(gpus.length > 0 ? [{ kind: 'text', title: 'GPUs', paragraphs: gpus } as const] : []),
    ...figureFacts(assessed),
    {
      kind: 'facts',
      title: 'Not in the money',
      facts: sayOutside(reading.evaluation, found.kind === 'compared' ? found.money : undefined),
    },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(assessed) },
  ]
}
