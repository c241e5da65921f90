import { expect, test } from 'vitest'
import { changeDays } from './change-days.ts'
import { dayNumber, isoDay } from './day.ts'
import { edition } from './edition.fixture.ts'

const after = dayNumber(edition.id) ?? 0

test('prices that begin and announced ends are days of change, past ones are not', () => {
  const days = changeDays(edition, after, 30).map(isoDay)
  expect(days).toContain('2027-01-01')
  expect(days).toContain('2027-04-01')
  expect(days).toContain('2027-03-03')
  expect(days).toEqual([...new Set(days)].toSorted())
  expect(days.every((day) => day > edition.id)).toBe(true)
})
