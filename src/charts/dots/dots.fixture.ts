import type { DotsSeries } from './dots-series.ts'

/** Twenty of fifty dots before month 36, eight after it, twenty-two later than month 60. */
export const someDots: DotsSeries = {
  months: [
    15, 18, 20, 21, 22, 24, 24, 25, 26, 27, 27, 28, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 43, 52, 57,
  ],
  later: 22,
  last: 60,
  limit: 36,
  inTime: 0.4,
  inTimeSlot: 'c1',
  lateSlot: 'c0',
  inTimeLabel: 'pays back',
  lateLabel: 'does not',
  title: 'Month in which it is paid back for good',
}
