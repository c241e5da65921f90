import { DAYS_PER_MONTH } from '../constants.ts'
import { peakRps } from '../workload/peak.ts'
import { gpuSeconds, gpusFor } from './gpus.ts'
import { compound } from './price-trend.ts'

/** What is asked for: requests a day today, their growth a year (above -1), peak to average, tokens a request. */
export interface Demand {
  readonly requestsPerDay: number
  readonly growth: number
  readonly peakToAverage: number
  readonly input: number
  readonly output: number
}

/** A model that is paid by the request: an API, or an open model that somebody hosts. */
export interface Bought {
  /** USD a request today. */
  readonly usdPerRequest: number
  /** How many times lower this price gets a year; above 0, below 1 it rises. */
  readonly cheaper: number
  /** USD in month 0. */
  readonly upfront: number
  /** USD a month for the people who look after it. */
  readonly teamMonthly: number
  /** USD a request by which its answers are worth less than those compared with; negative where they are worth more. */
  readonly shortfall: number
}

/** A model on GPUs of one's own or rented by the hour: an open model as it is, tuned, or trained. */
export interface Owned {
  /** Whole months before the building begins, and of building. What is bought serves until then. */
  readonly startMonth: number
  readonly buildMonths: number
  /** USD when building begins: data, training. */
  readonly upfront: number
  /** USD a month while building, and from then on: people, everything else. */
  readonly buildTeamMonthly: number
  readonly teamMonthly: number
  readonly otherMonthly: number
  /** Whole months between trainings, 0 for never, and USD of each. */
  readonly retrainEvery: number
  readonly retrainUsd: number
  /** USD a GPU-hour today, how many times lower it gets a year (above 0), hours a month that are paid (730: always on). */
  readonly gpuHour: number
  readonly gpuCheaper: number
  readonly gpuHours: number
  /** Tokens a second a GPU, and the share of it that may be used at the peak; all above 0. */
  readonly prefill: number
  readonly decode: number
  readonly utilisation: number
  /** GPUs that one request a second fills with its cache (`FleetShape.cachePerRps`); 0 where memory is no matter. */
  readonly cachePerRps: number
  readonly leastGpus: number
  readonly group: number
  /** As for what is bought; from the first month in which it serves. */
  readonly shortfall: number
}

/** The month from which it serves. */
export const readyMonth = (owned: Owned): number => owned.startMonth + owned.buildMonths

/** USD paid for building until it serves, not discounted; what is bought meanwhile is not in it. */
export const beforeServing = ({ upfront, buildTeamMonthly, buildMonths }: Owned): number =>
  upfront + buildTeamMonthly * buildMonths

/** GPUs for one request a second. */
export const ownedPerRps = (owned: Owned, demand: Demand): number =>
  Math.max(gpuSeconds(demand.input, demand.output, owned.prefill, owned.decode) / owned.utilisation, owned.cachePerRps)

/** GPUs when traffic is `grown` times that of today. */
export const gpusWhen = (owned: Owned, demand: Demand, grown: number): number =>
  gpusFor(
    peakRps(demand.requestsPerDay, demand.peakToAverage) * grown,
    ownedPerRps(owned, demand),
    owned.leastGpus,
    owned.group,
  )

/** GPUs in each month, traffic growing from today's; 0 until it serves. */
export const gpusByMonth = (owned: Owned, demand: Demand, months: number): Float64Array => {
  const growth = new Float64Array(months)
  compound(1 + demand.growth, growth)
  const ready = readyMonth(owned)
  return growth.map((grown, month) => (month < ready ? 0 : gpusWhen(owned, demand, grown)))
}

/**
 * USD of every month for what is bought. `growth`: traffic over that of today, month by month; `price` is scratch of
 * the same length. No allocation.
 */
export const writeBoughtCosts = (
  bought: Bought,
  demand: Demand,
  growth: Float64Array,
  price: Float64Array,
  out: Float64Array,
): void => {
  compound(1 / bought.cheaper, price)
  const requests = demand.requestsPerDay * DAYS_PER_MONTH
  for (let month = 0; month < out.length; month++) {
    const each = bought.usdPerRequest * (price[month] ?? 1) + bought.shortfall
    out[month] = requests * (growth[month] ?? 1) * each + bought.teamMonthly
  }
  if (out.length > 0) out[0] = (out[0] ?? 0) + bought.upfront
}

/** The same for what is owned; `meanwhile`: USD of every month of what serves until it is ready. No allocation. */
export const writeOwnedCosts = (
  owned: Owned,
  demand: Demand,
  growth: Float64Array,
  meanwhile: Float64Array,
  price: Float64Array,
  out: Float64Array,
): void => {
  const { startMonth, buildTeamMonthly, retrainEvery, retrainUsd, leastGpus, group, shortfall } = owned
  compound(1 / owned.gpuCheaper, price)
  const ready = readyMonth(owned)
  const gpuMonth = owned.gpuHour * owned.gpuHours
  const running = owned.teamMonthly + owned.otherMonthly
  const requests = demand.requestsPerDay * DAYS_PER_MONTH
  const peak = peakRps(demand.requestsPerDay, demand.peakToAverage)
  const perRps = ownedPerRps(owned, demand)
  for (let month = 0; month < out.length; month++) {
    const grown = growth[month] ?? 1
    if (month < ready) {
      out[month] = (meanwhile[month] ?? 0) + (month >= startMonth ? buildTeamMonthly : 0)
    } else {
      const gpus = gpusFor(peak * grown, perRps, leastGpus, group)
      out[month] = gpus * gpuMonth * (price[month] ?? 1) + running + requests * grown * shortfall
    }
  }
  if (startMonth < out.length) out[startMonth] = (out[startMonth] ?? 0) + owned.upfront
  if (retrainEvery <= 0) return
  for (let month = ready + retrainEvery; month < out.length; month += retrainEvery)
    out[month] = (out[month] ?? 0) + retrainUsd
}
