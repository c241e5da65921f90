import type { Evaluation } from '../alternatives/evaluation.ts'
import { isOwned, type MoneyCase, type Way } from '../alternatives/sourcing/money-case.ts'
import { say, sayPoints, sayRange } from '../base/format.ts'
import { numberAt } from '../scenario/values.ts'
import type { SaidFigure } from './sourcing-figures.ts'

/** What a way leaves in whose hands. */
export const sayControl = ({ kind }: Way): string => {
  if (kind === 'api') return 'vendor: requests leave, the model may end'
  return kind === 'hosted' ? 'host: requests leave, weights can move' : 'yours: weights and requests stay'
}

/** Weeks until it serves, 5th to 95th percentile. */
export const sayTime = ({ outcomes }: Evaluation, { alternative }: Way): string => {
  const weeks = outcomes[alternative]?.weeks
  if (!weeks) return 'not asked'
  const [low, high] = [Math.round(weeks.p05), Math.round(weeks.p95)]
  return low === high ? say('weeks', low) : sayRange('weeks', low, high)
}

export const sayDifference = ({ kind }: Way): string => {
  if (kind === 'own') return 'tuned on your examples'
  return isOwned(kind) || kind === 'hosted' ? 'same weights as everyone' : 'same model as everyone'
}

/** Solved tasks more or less than another way, at central values; empty: not both are known. */
export const sayGap = ({ outcomes }: Evaluation, way: Way, against: Way): string => {
  const [own, other] = [way, against].map(({ alternative }) => outcomes[alternative]?.quality?.p50)
  return own === undefined || other === undefined ? '' : `${sayPoints(own - other)} solved`
}

const weighed = ({ scenario }: Evaluation, name: string, id: string): string => {
  const weight = numberAt(scenario, id)
  return weight > 0 ? `${name} (you: ${say('none', weight)} of 100)` : name
}

/** Facts about both sides with the user's weight beside them; none is turned into money. */
export const sayOutside = (evaluation: Evaluation, money: MoneyCase | undefined): readonly SaidFigure[] => {
  if (!money) return [{ name: 'Control', value: 'one side alone: nothing to weigh' }]
  const { ways, buy, build } = money
  const [bought, built] = [ways[buy], ways[build]]
  if (!bought || !built) return []
  const both = (name: string, id: string, say: (way: Way) => string): SaidFigure => ({
    name: weighed(evaluation, name, id),
    value: `Build: ${say(built)} · Buy: ${say(bought)}`,
  })
  return [
    both('Control', 'sourcing.controlWeight', sayControl),
    both('Time to production', 'sourcing.timeWeight', (way) => sayTime(evaluation, way)),
    both('Differentiation', 'sourcing.differenceWeight', sayDifference),
  ]
}
