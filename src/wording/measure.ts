import { labelOfPoint } from '../alternatives/naming.ts'
import type { Draws, Evaluation, Quantity, Worth } from '../alternatives/evaluation.ts'
import { capital } from '../base/capital.ts'
import { counted, ofHundred } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { yardstickOf } from '../catalog/yardsticks.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { optionPiece } from './names.ts'
import { inputName } from './value.ts'

const modelOf = ({ edition }: Evaluation, id: string) => edition.models.find((model) => model.id === id)

/** `full`: with the effort that is meant; `short`: the model alone, where there is no room. */
export type NameLength = 'full' | 'short'

const pointName = (evaluation: Evaluation, id: string, length: NameLength): string =>
  length === 'full' ? labelOfPoint(evaluation.edition, id) : (modelOf(evaluation, id.split('@')[0] ?? '')?.name ?? id)

/** An uncertain quantity as a noun, as it stands within a sentence: `the success rate of GPT-5.5, low effort`. */
export function quantityName(evaluation: Evaluation, quantity: Quantity, length: NameLength = 'full'): string {
  switch (quantity.kind) {
    case 'input': {
      const parameter = parameterOf(quantity.id)
      const name = parameter ? inputName(parameter) : quantity.id
      return `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`
    }
    case 'success':
      return `the success rate of ${pointName(evaluation, quantity.point, length)}`
    case 'transfer':
      return `how far results on “${yardstickOf(quantity.yardstick)?.label ?? quantity.yardstick}” carry over to the task`
    case 'thinking':
      return `the thinking tokens of ${modelOf(evaluation, quantity.model)?.name ?? quantity.model}`
    case 'speed': {
      const model = modelOf(evaluation, quantity.servers)
      return `the response time of ${model ? `the hosts of ${model.name}` : quantity.servers}`
    }
    case 'agreement':
      return 'how often two models fail on the same tasks'
  }
}

/** What is not worth a whole draw in a hundred is not worth a sentence. */
const least = 0.01
const mostListed = 3

/** The quantities that settle at least one draw in a hundred, the most first. */
export const worthMeasuring = ({ measure }: Draws): readonly Worth[] =>
  (measure?.worth ?? []).filter(({ settles }) => settles >= least)

/** The quantity whose knowledge would settle most draws, in words; absent: none settles one in a hundred. */
export function deciderOf(evaluation: Evaluation, draws: Draws, length: NameLength = 'full'): string | undefined {
  const [first] = worthMeasuring(draws)
  return first && quantityName(evaluation, first.quantity, length)
}

/**
 * "**{Quantity}.** Knowing it would settle {k} of the {m} draws in 100 that {option} does not win." {Option} wins most
 * draws, {m} are those that it does not win, {k} how many more are won by choosing with the quantity known
 * (`settledDraws`). Where no quantity settles a whole draw in a hundred, that is said.
 */
export function measureFirst(evaluation: Evaluation, draws: Draws): readonly Phrase[] {
  const { measure } = draws
  if (!measure) return [['Nothing fits in any draw: there is no choice to settle.']]
  const missed = 100 - ofHundred(draws.wins[measure.option] ?? 0)
  const name = optionPiece(evaluation, measure.option)
  if (missed === 0) return [[name, ' wins every draw: there is nothing to settle.']]
  const those = `the ${counted(missed, 'draw')} in 100`
  const worth = worthMeasuring(draws).slice(0, mostListed)
  if (worth.length === 0)
    return [[`No quantity by itself: knowing any one settles under 1 of ${those} that `, name, ' does not win.']]
  return worth.map(({ quantity, settles }, index): Phrase => {
    const lead = strong(`${capital(quantityName(evaluation, quantity))}.`)
    // Both are rounded: what is settled is never more than there is.
    const count = Math.min(missed, ofHundred(settles))
    return index === 0
      ? [lead, ` Knowing it would settle ${count} of ${those} that `, name, ' does not win.']
      : [lead, ` ${count} of the ${missed}.`]
  })
}
