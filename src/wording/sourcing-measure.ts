import type { SavingBar } from '../alternatives/sourcing/tornado.ts'
import { strong, type Phrase } from '../base/phrase.ts'
import { parameterOf } from '../scenario/parameters.ts'
import { money as usd } from './sourcing.ts'
import { inputName, sayNumber } from './value.ts'

const mostMeasured = 3

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

/** The inputs that alone decide whether it is paid back in time, the widest first; where none does, the widest of all. */
export const sayBars = (bars: readonly SavingBar[] | undefined): readonly Phrase[] => {
  if (!bars) return [['Moving each input through its range.']]
  const crossing = bars.filter(({ zero }) => zero !== undefined)
  const lead =
    crossing.length > 0
      ? 'Each of these alone decides, within its range, whether it is paid back in time. Saving by the limit:'
      : 'No input alone, within its range, decides whether it is paid back in time. Saving by the limit:'
  return [[lead], ...(crossing.length > 0 ? crossing : bars).slice(0, mostMeasured).flatMap(sayBar)]
}
