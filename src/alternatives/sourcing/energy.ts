import type { SourceId } from '../../catalog/source.ts'
import { HOURS_PER_MONTH } from '../../engine/constants.ts'
import { type EnergyPerRequest, energyOf, energyPerRequest } from '../../engine/sourcing/energy.ts'
import { choiceAt } from '../../scenario/values.ts'
import type { Evaluation } from '../evaluation.ts'
import type { MoneyCase } from './money-case.ts'
import { gpusToday, ownedOf, requestsPerMonth } from './running.ts'

/** What own GPUs draw at most for today's traffic. */
export interface Energy {
  readonly gpus: number
  /** Of a GPU, with its share of the machine and cooling. */
  readonly kilowatts: number
  readonly source: SourceId
  readonly kilowattHoursMonth: number
  readonly request: EnergyPerRequest
}

/** Absent: nothing is owned, or the catalogue does not know what such a GPU draws. */
export const energyToday = ({ scenario, edition }: Evaluation, money: MoneyCase): Energy | undefined => {
  const found = gpusToday(money, money.build)
  const gpu = edition.accelerators?.find(({ id }) => id === choiceAt(scenario, 'sourcing.accelerator'))
  if (!found || !gpu?.power) return undefined
  const { kilowatts, source } = gpu.power
  const month = energyOf(found.gpus, kilowatts, ownedOf(money)?.gpuHours ?? HOURS_PER_MONTH)
  const requests = requestsPerMonth(money.question.demand.requestsPerDay)
  return {
    gpus: found.gpus,
    kilowatts,
    source,
    kilowattHoursMonth: month,
    request: energyPerRequest(month, requests),
  }
}
