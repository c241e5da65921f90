import { energyToday } from '../alternatives/sourcing/energy.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import type { MoneyCase } from '../alternatives/sourcing/money-case.ts'
import { counted, narrowSpace, significant } from '../base/format.ts'
import type { Phrase } from '../base/phrase.ts'

/** What own GPUs draw, a month and a request, with whose figure that is; empty: it is not known. */
export const sayEnergy = (evaluation: Evaluation, money: MoneyCase): Phrase => {
  const energy = energyToday(evaluation, money)
  if (!energy) return []
  const { gpus, kilowatts, kilowattHoursMonth, request } = energy
  const source = evaluation.edition.sources[energy.source]
  const whose = source ? ` (${source.publisher}, ${source.read})` : ''
  const month = `${significant(kilowattHoursMonth, 3)}${narrowSpace}kWh a month`
  const each = request.kind === 'watt-hours' ? `, ${significant(request.wattHours, 2)}${narrowSpace}Wh a request` : ''
  return [
    `Energy, at most: ${month}${each}. ${counted(gpus, 'GPU')} at ${significant(kilowatts, 3)}${narrowSpace}kW with machine and cooling${whose}; what GPUs cost an hour pays for it.`,
  ]
}
