import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../../engine/constants.ts'
import { isInPrompt, isTuned, looksUp, retrainYears } from '../knowledge/at-hand.ts'
import type { Solution } from '../solution.ts'
import { isOwn } from '../terms.ts'
import type { Variant } from '../variants.ts'
import { staleness } from '../../engine/quality/staleness.ts'
import { fromScenario, fromTree, type OriginInput, type OriginTree } from './tree.ts'

const staleTree = (solution: Solution, variant: Variant): OriginTree => {
  const { scenario, a } = solution
  const { documents, tuning, plan, hosting } = a
  if (!documents || !tuning || !plan) throw new RangeError('Nothing goes out of date')
  const indexed = looksUp(variant.knowledge)
  const interval = indexed
    ? documents.reindexDays / DAYS_PER_YEAR
    : retrainYears(tuning, isOwn(variant) ? hosting?.retrainMonths : undefined, plan.horizonMonths)
  const lag = indexed ? 0 : tuning.retrainDays / DAYS_PER_YEAR
  const value = staleness(documents.changesPerYear, interval, lag)
  const ages: readonly OriginInput[] = indexed
    ? [fromScenario(scenario, 'i', 'knowledge.reindexDays')]
    : [
        {
          symbol: 'i',
          label: 'Days between trainings',
          value: interval * DAYS_PER_YEAR,
          unit: 'days',
          kind: 'derived',
        },
        fromScenario(scenario, 'l', 'knowledge.retrainDays'),
      ]
  const aged = 'n * i / 365'
  return {
    title: 'Changing facts that are out of date',
    value,
    unit: 'share',
    expression:
      documents.changesPerYear * interval === 0
        ? indexed
          ? '0 * n * i'
          : '1 - exp(-n * l / 365)'
        : indexed
          ? `1 - (1 - exp(-${aged})) / (${aged})`
          : `1 - exp(-n * l / 365) * (1 - exp(-${aged})) / (${aged})`,
    inputs: [fromScenario(scenario, 'n', 'knowledge.changesPerYear'), ...ages],
    notes: ['Facts change at random and were captured at an age spread evenly over the interval.'],
  }
}

const inDateTree = (solution: Solution, variant: Variant, value: number): OriginTree => {
  const { scenario, a } = solution
  const title = 'Answers in date'
  const facts = fromScenario(scenario, 'f', 'knowledge.factShare')
  const base = { title, value, unit: 'share' }
  if (looksUp(variant.knowledge) || isTuned(variant.knowledge))
    return {
      ...base,
      expression: '1 - f * s',
      inputs: [facts, fromTree('s', staleTree(solution, variant))],
      notes: [],
    }
  const bare = variant.knowledge === 'prompt-only' && a.documents !== undefined && !isInPrompt(a.documents)
  return bare
    ? { ...base, expression: '1 - f', inputs: [facts], notes: ['Nothing keeps in date what the model was trained on.'] }
    : { ...base, expression: '1', inputs: [], notes: ['The documents are read with each request.'] }
}

/** Weeks of everything that goes on side by side: the longest counts. */
const weeksTree = ({ scenario, a }: Solution, { hosting, knowledge }: Variant, value: number): OriginTree => {
  const knowing: Readonly<Record<Variant['knowledge'], string>> = {
    'prompt-only': 'knowledge.promptWeeks',
    'long-context': 'knowledge.promptWeeks',
    rag: 'knowledge.retrievalWeeks',
    'fine-tune': 'knowledge.tuningWeeks',
    hybrid: 'knowledge.hybridWeeks',
  }
  const title = 'Time to production'
  if (hosting === 'api' || !a.hosting)
    return {
      title,
      value,
      unit: 'weeks',
      expression: 'w',
      inputs: [fromScenario(scenario, 'w', knowing[knowledge])],
      notes: [],
    }
  const tuned = isTuned(knowledge)
  const beside = knowledge === 'hybrid' ? 'rag' : knowledge === 'fine-tune' ? 'prompt-only' : knowledge
  const months = fromScenario(scenario, 'm', tuned ? 'sourcing.buildMonths' : 'sourcing.hostMonths')
  return {
    title,
    value,
    unit: 'weeks',
    expression: a.hosting.built ? 'w' : `max(w, m * ${DAYS_PER_MONTH} / 7)`,
    inputs: [fromScenario(scenario, 'w', knowing[beside]), ...(a.hosting.built ? [] : [months])],
    notes: ['Hosting and knowledge go on side by side: what takes longest counts.'],
  }
}

/** Where a side criterion of a variant comes from. */
export const sidesOrigin = (solution: Solution, v: number, figure: 'weeks' | 'inDate'): OriginTree => {
  const variant = solution.variants.rows[v]
  if (!variant) throw new RangeError(`No variant ${v}`)
  const value = solution.figures[figure][v] ?? 0
  return figure === 'weeks' ? weeksTree(solution, variant, value) : inDateTree(solution, variant, value)
}
