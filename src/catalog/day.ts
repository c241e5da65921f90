/** A day of the proleptic Gregorian calendar as a count; `undefined` where the text is not an ISO date (YYYY-MM-DD) that exists. */
export const dayNumber = (iso: string): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  const length = lengths[month - 1]
  if (length === undefined || day < 1 || day > length) return undefined
  const before = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0)
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) + before + day
}

/** Whole months from one ISO date or month (YYYY-MM[-DD]) to another; never below 0. A month counts from its first day. */
export const monthsBetween = (from: string, to: string): number => {
  const parts = (iso: string): readonly [number, number, number] => {
    const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
    return [year, month, day]
  }
  const [y0, m0, d0] = parts(from)
  const [y1, m1, d1] = parts(to)
  return Math.max(0, (y1 - y0) * 12 + (m1 - m0) - (d1 < d0 ? 1 : 0))
}
