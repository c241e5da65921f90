/** Standard normal quantile of 0.95: a 90 % interval reaches this many sigmas either way. */
export const Z95 = 1.6448536269514722
/** Standard normal quantile of 0.975. */
export const Z975 = 1.959963984540054
export const DAYS_PER_YEAR = 365
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12
export const SECONDS_PER_DAY = 86400
/** As cloud price lists count it: 8,760 hours a year over twelve months. */
export const HOURS_PER_MONTH = 730
