import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { textBox } from '../look/text-box.ts'
import { darkTheme, lightTheme } from '../look/theme.ts'
import { decayTable, describeDecay } from './describe.ts'
import { someDecay } from './decay.fixture.ts'
import { DecayChart } from './DecayChart.tsx'
import { DecayPicture } from './DecayPicture.tsx'
import { decayFrame, decayPlan } from './plan.ts'

describe('answers in date as a picture', () => {
  test('has lines with names at their ends, the floor, and the day after which one is stale', () => {
    const markup = renderToStaticMarkup(
      <DecayPicture series={someDecay} width={340} height={260} theme={lightTheme} file />,
    )
    for (const text of [
      '>RAG<',
      '>Fine-tune<',
      'your floor, 90',
      'stale after 2 days',
      'Days since retraining',
      '>28<',
    ])
      expect(markup).toContain(text)
    expect(markup.match(/fill-opacity="0.17"/g)).toHaveLength(1)
  })
  test('is a file of its own in both themes', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const file = renderToStaticMarkup(
        <DecayPicture series={someDecay} width={1920} height={1080} theme={theme} textScale={2} file />,
      )
      expect(file).not.toMatch(/var\(|class=|style=|tabindex|NaN|undefined|Infinity/)
    }
  })
  test('keeps its words within the picture wherever the line falls under the floor', () => {
    fc.assert(
      fc.property(between(0, 60), between(0, 1), fc.integer({ min: 240, max: 700 }), (day, at, width) => {
        const series = {
          ...someDecay,
          floor: { at, label: 'your floor, 90\u202f%' },
          stale: { line: 'fine-tune', day, label: 'stale after 26 days' },
        }
        const plan = decayPlan(series, decayFrame(series, width, 240), width)
        expect(plan.stale === undefined).toBe(day > 28.05)
        for (const text of [plan.floorText, plan.staleText]) {
          if (!text) continue
          const box = textBox(text)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y).toBeGreaterThanOrEqual(-1)
          expect(box.y + box.height).toBeLessThanOrEqual(240)
        }
      }),
    )
  })
})

test('the lines are one stop of the keyboard', () => {
  const markup = renderToStaticMarkup(<DecayChart series={someDecay} width={340} height={260} />)
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1)
})

describe('answers in date in words', () => {
  test('say where the lines end and when one is stale', () => {
    expect(describeDecay(someDecay)).toEqual([
      'Share of answers still in date by days since retraining.',
      'On day 28: RAG: 96\u202f%; Fine-tune: 23\u202f%, 4\u202f–\u202f46\u202f%.',
      'Fine-tune is stale after 2 days, against a floor of 90\u202f%.',
    ])
    const { floor: _floor, stale: _stale, ...open } = someDecay
    expect(describeDecay(open)[2]).toBe('No least share is asked for.')
    expect(describeDecay({ ...open, floor: someDecay.floor })[2]).toMatch(/^No line falls/)
  })
  test('are a table day by day', () => {
    const { rows, columns } = decayTable(someDecay)
    expect(columns.map(({ head }) => head)).toEqual(['Day', 'RAG', 'Fine-tune, low', 'Fine-tune', 'Fine-tune, high'])
    expect(rows).toHaveLength(29)
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['day 0', '96', '100', '100', '100'])
  })
})
