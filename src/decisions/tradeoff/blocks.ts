import { significant } from '../../base/format.ts'
import type { Phrase } from '../../base/phrase.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { numberAt } from '../../scenario/values.ts'
import { binds, nothingBinds } from '../../wording/binds.ts'
import { sayConflicts, sayCounts, sayReach } from '../../wording/conflict.ts'
import { sayFlip, type SaidFlip } from '../../wording/flips.ts'
import { measureFirst } from '../../wording/measure.ts'
import { sureSentences } from '../../wording/sure.ts'
import { sayMonthly, sayRates, why } from '../../wording/why.ts'
import type { Block } from '../decision.ts'
import type { TradeoffAssessment } from './assess.ts'
import { evidenceFacts } from './evidence.ts'
import { sharesOf } from './shares.ts'

const mostFlips = 5

/** Where nothing fits, limits have their ways out and priorities let nothing in. */
const isSystem = (id: string): boolean => {
  const kind = parameterOf(id)?.kind
  return kind !== 'limit' && kind !== 'weight'
}

const saidFlips = ({ reading: { evaluation, flips }, winner }: TradeoffAssessment): readonly SaidFlip[] =>
  flips
    .filter(({ parameter }) => winner !== undefined || isSystem(parameter))
    .slice(0, mostFlips)
    .flatMap((flip) => {
      const parameter = parameterOf(flip.parameter)
      return parameter ? [sayFlip(evaluation, flip, parameter)] : []
    })

function flipsBlock(assessment: TradeoffAssessment): Block {
  const { reading, winner } = assessment
  const flips = saidFlips(assessment)
  const still = winner ? 'No single input flips it within its track.' : 'No other input alone lets anything in.'
  const none = reading.searching ? 'Moving each input along its track.' : still
  const title = winner ? 'What would flip it' : 'Or change the system'
  return { kind: 'flips', title, flips, none: flips.length > 0 ? '' : none, searching: reading.searching }
}

function whyBlock(assessment: TradeoffAssessment): Block {
  const { reading, winner, runnerUp, advantages, rates } = assessment
  const { evaluation } = reading
  if (!winner) {
    const paragraphs = [sayReach(evaluation), sayCounts(evaluation)]
    return { kind: 'text', title: 'Why nothing fits', paragraphs }
  }
  const bill: Phrase = winner.cost
    ? [sayMonthly(winner.cost.p50, numberAt(evaluation.scenario, 'workload.requestsPerDay')), '.']
    : []
  const paragraphs = [why(evaluation, runnerUp, advantages), sayRates(rates), bill]
  return { kind: 'text', title: 'Why', paragraphs: paragraphs.filter((phrase) => phrase.length > 0) }
}

function limitsBlock({ reading: { evaluation }, bindings, winner }: TradeoffAssessment): Block {
  if (!winner) return { kind: 'text', title: 'What conflicts', paragraphs: sayConflicts(evaluation), binds: true }
  const none = bindings.some(({ instead }) => instead !== undefined) ? [] : [nothingBinds]
  return { kind: 'text', title: 'What binds', paragraphs: [...binds(evaluation, bindings), ...none], binds: true }
}

/** The panel at the right: the same blocks in the same order, whatever fits. */
export function blocksOf(assessment: TradeoffAssessment): readonly Block[] {
  const { evaluation, draws, today } = assessment.reading
  return [
    whyBlock(assessment),
    limitsBlock(assessment),
    flipsBlock(assessment),
    {
      kind: 'sure',
      title: draws ? `How sure: ${significant(draws.n, 7)} draws from your ranges` : 'How sure: counting draws',
      sentences: draws ? sureSentences(evaluation, draws) : [],
      shares: draws ? sharesOf(evaluation, draws) : [],
    },
    {
      kind: 'text',
      title: 'Worth measuring first',
      paragraphs: draws ? measureFirst(evaluation, draws) : [['Counting draws.']],
    },
    { kind: 'facts', title: 'Evidence', facts: evidenceFacts(evaluation, today) },
  ]
}
