import { blendedHour, peopleMonth, retrainingMonth } from '../../engine/sourcing/hosting-cost.ts'
import type { Hosting } from '../alternative.ts'
import { type FixedMoney, part } from '../money-parts.ts'
import type { HostingInputs } from './inputs.ts'

/** What hosting costs besides tokens and GPUs. `own`: a model of one's own, trained or tuned for the purpose. */
export const hostingMoney = (hosting: Hosting, own: boolean, h: HostingInputs, personYear: number): FixedMoney => {
  if (hosting === 'api')
    return {
      monthly: part('people', peopleMonth(h.buyPeople, personYear)),
      once: part('integration', h.buyUpfront),
    }
  return {
    monthly: [
      ...part('people', peopleMonth(h.runPeople, personYear)),
      ...part('other', h.otherMonthly),
      ...part('retraining', own ? retrainingMonth(h.retrainCost, h.retrainMonths) : 0),
    ],
    once: h.built ? [] : own ? buildingMoney(h, personYear) : part('hosting', h.hostUpfront),
  }
}

const buildingMoney = (h: HostingInputs, personYear: number): FixedMoney['once'] => [
  ...part('building', h.buildUpfront),
  ...part('builders', peopleMonth(h.buildPeople, personYear) * h.buildMonths),
]

/** USD an hour of a GPU, some of them reserved at a discount. `ratio`: its price against that of the H100. */
export const gpuHourOf = (h: HostingInputs, ratio: number): number =>
  blendedHour(h.gpuHour * ratio, h.reservedShare, h.reservedDiscount)
