import { exp } from '../../base/elementary.ts'
import { normals } from '../../base/random.ts'
import { HOURS_PER_MONTH } from '../constants.ts'
import { type Allowed, count, type Fields, natural, notNegative, positive, refuse } from '../fields.ts'
import { muFrom90, sigmaFrom90 } from '../uncertainty/lognormal.ts'
import { shareOfCapacity } from './gpus.ts'
import type { Column, UncertainMoney } from './money-draws.ts'
import type { MoneyQuestion } from './money-paths.ts'
import type { Bought, Demand, Owned } from './money.ts'

/** A published field. Without `usual` it has to be given. */
interface Published {
  readonly name: string
  readonly allowed: Allowed
  readonly usual?: number
}

/** How it reads into a typed one. */
interface MoneyField<T> extends Published {
  readonly field: keyof T
}

const number = <T>(name: string, field: keyof T, allowed: Allowed, usual?: number): MoneyField<T> =>
  usual === undefined ? { name, field, allowed } : { name, field, allowed, usual }

const demandFields: readonly MoneyField<Demand>[] = [
  number('requestsPerDay', 'requestsPerDay', notNegative),
  number('growthAnnual', 'growth', { above: -1 }),
  number('par', 'peakToAverage', { atLeast: 1 }),
  number('tokIn', 'input', notNegative),
  number('tokOut', 'output', notNegative),
]

const boughtFields: readonly MoneyField<Bought>[] = [
  number('apiUsdPerRequest', 'usdPerRequest', notNegative),
  number('apiDeclineFactor', 'cheaper', positive),
  number('buyUpfront', 'upfront', notNegative, 0),
  number('buyTeamMonthly', 'teamMonthly', notNegative, 0),
]

const ownedFields: readonly MoneyField<Owned>[] = [
  number('buildMonths', 'buildMonths', count),
  number('buildUpfront', 'upfront', notNegative),
  number('buildTeamMonthly', 'buildTeamMonthly', notNegative, 0),
  number('runTeamMonthly', 'teamMonthly', notNegative, 0),
  number('otherMonthly', 'otherMonthly', notNegative, 0),
  number('retrainEveryMonths', 'retrainEvery', count, 0),
  number('retrainUsd', 'retrainUsd', notNegative, 0),
  number('gpuUsdPerHour', 'gpuHour', notNegative),
  number('gpuDeclineFactor', 'gpuCheaper', positive, 1),
  number('prefillTps', 'prefill', positive),
  number('decodeTps', 'decode', positive),
  number('utilMax', 'utilisation', shareOfCapacity),
  number('minGpus', 'leastGpus', count),
  number('gpuGroup', 'group', natural, 1),
]

const read = (fields: Fields, { name, allowed, usual }: Published): number =>
  usual === undefined ? fields.number(name, allowed) : fields.numberOr(name, usual, allowed)

type Numbers<T> = { -readonly [Field in keyof T]: number }

const readAll = <T>(fields: Fields, start: Readonly<Numbers<T>>, list: readonly MoneyField<T>[]): Numbers<T> => {
  const found: Numbers<T> = { ...start }
  for (const entry of list) found[entry.field] = read(fields, entry)
  return found
}

/** What the published inputs cannot say: it begins at once, is always on, and its answers are worth as much. */
const plainDemand: Demand = { requestsPerDay: 0, growth: 0, peakToAverage: 1, input: 0, output: 0 }
const plainBought: Bought = { usdPerRequest: 0, cheaper: 1, upfront: 0, teamMonthly: 0, shortfall: 0 }
const plainOwned: Owned = {
  startMonth: 0,
  buildMonths: 0,
  upfront: 0,
  buildTeamMonthly: 0,
  teamMonthly: 0,
  otherMonthly: 0,
  retrainEvery: 0,
  retrainUsd: 0,
  gpuHour: 0,
  gpuCheaper: 1,
  gpuHours: HOURS_PER_MONTH,
  prefill: 1,
  decode: 1,
  utilisation: 1,
  cachePerRps: 0,
  leastGpus: 0,
  group: 1,
  shortfall: 0,
}

/** Option 0 buys, option 1 builds. */
export const readMoneyQuestion = (fields: Fields): MoneyQuestion => ({
  months: fields.number('horizonMonths', { ...natural, atMost: 1200 }),
  demand: readAll(fields, plainDemand, demandFields),
  bought: [readAll(fields, plainBought, boughtFields)],
  owned: [readAll(fields, plainOwned, ownedFields)],
  meanwhile: [0],
  discount: fields.number('discountAnnual', { above: -1 }),
})

/** Draws of a 90 % interval: lognormal, named after the field; whole where the field is, within what it may be. */
const draw = (ranges: Fields, { name, allowed }: Published, seed: number, n: number): Float64Array => {
  const [one, other, ...rest] = ranges.numbers(name, { ...allowed, above: Math.max(0, allowed.above ?? 0) })
  if (one === undefined || other === undefined || rest.length > 0) return refuse(name, 'a list of two numbers')
  const low = Math.min(one, other)
  const high = Math.max(one, other)
  if (low === high) return new Float64Array(n).fill(low)
  const mu = muFrom90(low, high)
  const sigma = sigmaFrom90(low, high)
  const { atLeast = 0, atMost = Number.MAX_VALUE, whole } = allowed
  return normals(seed, name, n).map((z) => {
    const value = exp(mu + sigma * z)
    return Math.max(atLeast, Math.min(atMost, whole ? Math.round(value) : value))
  })
}

const drawAll = <T>(ranges: Fields, list: readonly MoneyField<T>[], seed: number, n: number): readonly Column<T>[] => {
  const given = new Set(ranges.names())
  return list
    .filter(({ name }) => given.has(name))
    .map((entry) => ({ field: entry.field, values: draw(ranges, entry, seed, n) }))
}

const discountField: Published = { name: 'discountAnnual', allowed: { above: -1 } }

export const readUncertainMoney = (ranges: Fields, seed: number, n: number): UncertainMoney => {
  const known = [...demandFields, ...boughtFields, ...ownedFields, discountField].map(({ name }) => name)
  for (const name of ranges.names()) {
    if (!known.includes(name)) refuse(name, `one of ${known.join(', ')} to have a range`)
  }
  const uncertain = {
    demand: drawAll(ranges, demandFields, seed, n),
    bought: [drawAll(ranges, boughtFields, seed, n)],
    owned: [drawAll(ranges, ownedFields, seed, n)],
  }
  if (!ranges.names().includes(discountField.name)) return uncertain
  return { ...uncertain, discount: draw(ranges, discountField, seed, n) }
}
