import type { Way } from '../../alternatives/sourcing/money-case.ts'
import { isOwned } from '../../alternatives/sourcing/money-case.ts'
import { say, sayPoints, sayRange } from '../../base/format.ts'
import { numberAt } from '../../scenario/values.ts'
import type { Fact } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

/** What a way leaves in whose hands. */
export const controlOf = ({ kind }: Way): string =>
  kind === 'api'
    ? 'vendor: requests leave, the model may end'
    : kind === 'hosted'
      ? 'host: requests leave, weights can move'
      : 'yours: weights and requests stay'

export const timeOf = ({ reading: { evaluation } }: SourcingAssessment, { alternative }: Way): string => {
  const weeks = evaluation.outcomes[alternative]?.weeks
  if (!weeks) return 'not asked'
  const [low, high] = [Math.round(weeks.p05), Math.round(weeks.p95)]
  return low === high ? say('weeks', low) : sayRange('weeks', low, high)
}

export const differenceOf = ({ kind }: Way): string =>
  kind === 'own'
    ? 'tuned on your examples'
    : isOwned(kind) || kind === 'hosted'
      ? 'same weights as everyone'
      : 'same model as everyone'

/** Solved tasks more or less than what is bought, at central values. */
export const qualityGap = ({ reading: { evaluation } }: SourcingAssessment, way: Way, against: Way): string => {
  const [own, other] = [way, against].map(({ alternative }) => evaluation.outcomes[alternative]?.quality?.p50)
  return own === undefined || other === undefined ? '' : sayPoints(own - other)
}

const weighed = ({ reading: { evaluation } }: SourcingAssessment, name: string, id: string): string => {
  const weight = numberAt(evaluation.scenario, id)
  return weight > 0 ? `${name} (you: ${say('none', weight)} of 100)` : name
}

/** Facts with the user's weight beside them; none is turned into money. */
export const outsideMoney = (assessed: SourcingAssessment): readonly Fact[] => {
  const { found } = assessed.read
  if (found.kind !== 'compared') return [{ name: 'Control', value: 'one side alone: nothing to weigh' }]
  const { ways, buy, build } = found.money
  const [bought, built] = [ways[buy], ways[build]]
  if (!bought || !built) return []
  return [
    {
      name: weighed(assessed, 'Control', 'sourcing.controlWeight'),
      value: `Build: ${controlOf(built)} · Buy: ${controlOf(bought)}`,
    },
    {
      name: weighed(assessed, 'Time to production', 'sourcing.timeWeight'),
      value: `Build: ${timeOf(assessed, built)} · Buy: ${timeOf(assessed, bought)}`,
    },
    {
      name: weighed(assessed, 'Differentiation', 'sourcing.differenceWeight'),
      value: `Build: ${differenceOf(built)} · Buy: ${differenceOf(bought)}`,
    },
  ]
}
