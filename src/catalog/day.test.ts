import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoDay, monthsBetween } from './day.ts'

test('days are counted through leap years and centuries', () => {
  const between = (a: string, b: string): number => (dayNumber(b) ?? 0) - (dayNumber(a) ?? 0)
  expect(between('2026-11-24', '2026-12-01')).toBe(7)
  expect(between('2026-11-24', '2027-04-01')).toBe(128)
  expect(between('2024-02-28', '2024-03-01')).toBe(2)
  expect(between('2023-02-28', '2023-03-01')).toBe(1)
  expect(between('1999-12-31', '2001-01-01')).toBe(367)
  expect(between('2100-02-28', '2100-03-01')).toBe(1)
  expect(dayNumber('0001-01-01')).toBe(1)
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today', '2026-11-31'])(
  '%s is not a day',
  (text) => {
    expect(dayNumber(text)).toBeUndefined()
  },
)

test('the next day is one more, all year round', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }), (date) => {
      const iso = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)
      const [today, tomorrow] = [iso(date.getTime()), iso(date.getTime() + 86_400_000)]
      expect((dayNumber(tomorrow) ?? 0) - (dayNumber(today) ?? 0)).toBe(1)
    }),
  )
})

test('months are whole and never negative', () => {
  expect(monthsBetween('2026-07-10', '2026-11-24')).toBe(4)
  expect(monthsBetween('2026-07-25', '2026-11-24')).toBe(3)
  expect(monthsBetween('2025-12-16', '2026-11-24')).toBe(11)
  expect(monthsBetween('2026-09', '2026-11-24')).toBe(2)
  expect(monthsBetween('2027-01-01', '2026-11-24')).toBe(0)
})

test('a count of days leads back to its day', () => {
  expect(isoDay(1)).toBe('0001-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day)
    }),
  )
})
