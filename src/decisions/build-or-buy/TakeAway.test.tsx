import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lightTheme } from '../../charts/look/theme.ts'
import { assess } from './assess.ts'
import { present } from './present.ts'
import { readingOf, scenarioWith } from './reading.fixture.ts'
import { takeAway } from './TakeAway.tsx'

const reading = readingOf(
  scenarioWith('half-a-trillion-tokens', { 'limits.costPerRequest': null, 'workload.requestsPerDay': 14_000_000 }),
  true,
  100,
)
const pictures = takeAway({ reading, model: present(assess(reading)), slotOf: () => 'c0', chosen: {} })

test('all four pictures can leave the page', () => {
  expect(pictures.map(({ id }) => id)).toEqual(['money', 'running', 'saving', 'dots'])
})

describe.each(pictures.map((picture) => [picture.label, picture] as const))('%s', (_, picture) => {
  test('is drawn alone, with what is plotted', () => {
    const markup = renderToStaticMarkup(picture.draw({ width: 800, height: 450, theme: lightTheme }))
    expect(markup).toMatch(/^<svg/)
    expect(markup).not.toMatch(/NaN|Infinity|undefined/)
    expect(picture.subtitle.length).toBeGreaterThan(20)
  })

  test('has its figures as a table', () => {
    const table = picture.data?.()
    expect(table?.rows.length).toBeGreaterThan(5)
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0)
  })
})

test('where there are no two sides there is nothing to take away', () => {
  const alone = readingOf(scenarioWith('code-review'))
  expect(takeAway({ reading: alone, model: present(assess(alone)), slotOf: () => 'c0', chosen: {} })).toEqual([])
})
