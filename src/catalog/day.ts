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

/** The day of such a count as an ISO date. */
export const isoDay = (day: number): string => {
  // No year is longer than 366 days: this starts at or before the right one.
  let year = Math.max(1, Math.floor((day - 1) / 366))
  while ((dayNumber(`${padded(year + 1, 4)}-01-01`) ?? day + 1) <= day) year += 1
  let month = 12
  while (month > 1 && (dayNumber(`${padded(year, 4)}-${padded(month, 2)}-01`) ?? 0) > day) month -= 1
  const first = `${padded(year, 4)}-${padded(month, 2)}`
  return `${first}-${padded(day - (dayNumber(`${first}-01`) ?? day) + 1, 2)}`
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

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
