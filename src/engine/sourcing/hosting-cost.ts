import { DAYS_PER_MONTH, HOURS_PER_MONTH } from '../constants.ts'
import { count, fieldsOf, notNegative, positive, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** USD a month for GPUs that are always on: reserved ones are paid whether needed or not, the rest by the hour. */
export const alwaysOnMonth = (gpus: number, reserved: number, onDemandHour: number, reservedHour: number): number =>
  HOURS_PER_MONTH * (reserved * reservedHour + Math.max(0, gpus - reserved) * onDemandHour)

/** USD an hour of a GPU where a share of them (0-1) is reserved at a discount (0-1) on USD an hour on demand. */
export const blendedHour = (onDemandHour: number, reservedShare: number, discount: number): number =>
  onDemandHour * (1 - reservedShare * discount)

/** USD a month of trainings at USD each, one every so many months; 0 months: it is never trained again. */
export const retrainingMonth = (usd: number, everyMonths: number): number => (everyMonths > 0 ? usd / everyMonths : 0)

/** Hours a month that hardware is on when it is on this share of so many hours a day. */
export const hoursOnMonth = (hoursADay: number, onShare: number): number => (HOURS_PER_MONTH * hoursADay * onShare) / 24

/** USD a month for people at a fully loaded USD a year. */
export const peopleMonth = (people: number, usdPerYear: number): number => (people * usdPerYear) / 12

/** Hours of work a year: 52 weeks of 40. */
const WORKING_HOURS = 2080

/** USD a month for so many hours of people's time, at a fully loaded USD a year. */
export const upkeepMonth = (hours: number, usdPerYear: number): number => (hours * usdPerYear) / WORKING_HOURS

/** USD a month of a one-time cost over a horizon of so many months (above 0), without discounting. */
export const upfrontMonth = (upfront: number, months: number): number => upfront / months

export type PerRequest =
  | { readonly kind: 'usd'; readonly usd: number }
  | { readonly kind: 'none'; readonly because: 'zero-volume' }

/** What a monthly cost adds to each of so many requests a day. */
export const fixedPerRequest = (usdPerMonth: number, perDay: number): PerRequest =>
  perDay > 0 ? { kind: 'usd', usd: usdPerMonth / (perDay * DAYS_PER_MONTH) } : { kind: 'none', because: 'zero-volume' }

export const hostingMonthFormula: Formula = {
  id: 'hostingMonth',
  title: 'Fixed cost of hosting a month',
  statement:
    'GPUs: reserved x price + (GPUs - reserved) x on-demand price, 730 hours; or, switched off when idle, GPUs x on-demand price x 730 h x hours a day / 24 x share of these that it is on. People: a twelfth of their cost a year. Upfront: spread evenly over the horizon. Together / requests a month: the share of a request.',
  sources: ['Definition', 'Cloud price lists for 730 hours a month'],
  examples: [
    {
      given: {
        gpus: 4,
        reservedGpus: 3,
        gpuUsdPerHour: 3,
        reservedUsdPerHour: 2,
        people: 1.5,
        peopleUsdPerYear: 200000,
        upfrontUsd: 36000,
        horizonMonths: 36,
        requestsPerDay: 12000,
      },
      expect: {
        gpuUsd: 6570,
        peopleUsd: 25000,
        upfrontUsd: 1000,
        usdMonth: 32570,
        usdPerRequest: 0.08923287671232877,
        reason: null,
      },
      from: 'By hand: nine dollars an hour; 365,000 requests',
    },
    {
      given: {
        gpus: 2,
        gpuUsdPerHour: 3,
        hoursADay: 12,
        onShare: 0.25,
        people: 0,
        peopleUsdPerYear: 0,
        upfrontUsd: 0,
        horizonMonths: 12,
        requestsPerDay: 0,
      },
      expect: {
        gpuUsd: 547.5,
        peopleUsd: 0,
        upfrontUsd: 0,
        usdMonth: 547.5,
        usdPerRequest: null,
        reason: 'zero-volume',
      },
      from: 'By hand: two GPUs for an eighth of 730 hours, and nobody to share it',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const gpus = fields.number('gpus', count)
    const onDemand = fields.number('gpuUsdPerHour', notNegative)
    const onShare = fields.numberOr('onShare', undefined, probability)
    const reserved = fields.numberOr('reservedGpus', 0, count)
    const gpuUsd =
      onShare === undefined
        ? alwaysOnMonth(gpus, reserved, onDemand, fields.numberOr('reservedUsdPerHour', onDemand, notNegative))
        : gpus * onDemand * hoursOnMonth(fields.numberOr('hoursADay', 24, { atLeast: 0, atMost: 24 }), onShare)
    const peopleUsd = peopleMonth(fields.number('people', notNegative), fields.number('peopleUsdPerYear', notNegative))
    const months = fields.number('horizonMonths', positive)
    const upfrontUsd = upfrontMonth(fields.number('upfrontUsd', notNegative), months)
    const usdMonth = gpuUsd + peopleUsd + upfrontUsd
    const share = fixedPerRequest(usdMonth, fields.number('requestsPerDay', notNegative))
    const perRequest =
      share.kind === 'usd' ? { usdPerRequest: share.usd, reason: null } : { usdPerRequest: null, reason: share.because }
    return { gpuUsd, peopleUsd, upfrontUsd, usdMonth, ...perRequest }
  },
}
