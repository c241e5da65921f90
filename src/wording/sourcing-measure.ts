import type { SavingBar } from '../alternatives/sourcing/tornado.ts'
import { say } from '../base/format.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { isMoney } from '../base/units.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { money as usd } from './sourcing.ts'
import { inputName, sayNumber } from './value.ts'

const mostMeasured = 3

/** An end of a range: no digits that a 5th or 95th percentile cannot bear. Money and whole numbers keep three. */
export function sayEnd(parameter: NumericParameter, value: number): string {
  const near = Number(value.toPrecision(3))
  const isPlain = isMoney(parameter.unit) || Number.isInteger(near)
  return sayNumber(parameter, isPlain ? near : Number(value.toPrecision(2)))
}

const sayBar = ({ id, low, high, zero }: SavingBar): readonly Phrase[] => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) return []
  const crosses = zero === undefined ? '' : `; 0 at ${sayNumber(parameter, Number(zero.toPrecision(3)))}`
  const [from, to] = [sayEnd(parameter, low.value), sayEnd(parameter, high.value)]
  return [
    [strong(inputName(parameter)), `: from ${usd(low.saving)} at ${from} to ${usd(high.saving)} at ${to}${crosses}.`],
  ]
}

const deciding = (bars: readonly SavingBar[]): readonly SavingBar[] => bars.filter(({ zero }) => zero !== undefined)

/** What the answer can flip by where no input alone decides the payback. `required`: the probability asked for. */
export const sayStillFlips = (bars: readonly SavingBar[], required: number, flips: number): string =>
  flips === 0 || deciding(bars).length > 0
    ? ''
    : `The answer can still flip: besides the limits, the rule asks for a probability of saving of ${say('share', required)} and a payback that lasts.`

/** The inputs that alone decide whether it is paid back in time, the widest first; where none does, the widest of all. */
export const sayBars = (bars: readonly SavingBar[] | undefined, required: number, flips: number): readonly Phrase[] => {
  if (!bars) return [['Moving each input through its range.']]
  const crossing = deciding(bars)
  const lead =
    crossing.length > 0
      ? 'Each of these alone decides, within its range, whether it is paid back in time.'
      : 'No input alone, within its range, decides whether it is paid back in time.'
  const said = [lead, sayStillFlips(bars, required, flips), 'Saving by the limit:'].filter((text) => text !== '')
  return [[said.join(' ')], ...(crossing.length > 0 ? crossing : bars).slice(0, mostMeasured).flatMap(sayBar)]
}

/** Under the bars: what the sign at some of them means, or why flips are found though none has it. `signs`: bars that have it. */
export function sayUnderBars(bars: readonly SavingBar[], signs: number, required: number, flips: number): string {
  if (signs > 0) return '◇ This input alone decides, within its range, whether it is paid back in time.'
  const still = sayStillFlips(bars, required, flips)
  return still === '' ? '' : `No input decides alone. ${still}`
}
