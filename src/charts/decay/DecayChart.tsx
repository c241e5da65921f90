import { useId, useMemo, useState } from 'react'
import { ReadLines } from '../frame/ReadLines.tsx'
import { ReadStage, type Reading } from '../frame/ReadStage.tsx'
import { calmPlots } from '../frame/plot-frame.ts'
import { screenTheme } from '../look/theme.ts'
import type { Plot } from '../scatter/plot.ts'
import type { DecaySeries } from './decay-series.ts'
import { DecayDrawing, type DecayPictureProps } from './DecayPicture.tsx'
import { describeDecay, sayAt } from './describe.ts'
import { decayFrame, decayPlan } from './plan.ts'

const theme = screenTheme
const far = 7

function readingOf(series: DecaySeries, plot: Plot): Reading {
  const { at, lines, sayDay } = series
  const nearest = (day: number): number =>
    at.reduce((best, one, index) => (Math.abs(one - day) < Math.abs((at[best] ?? 0) - day) ? index : best), 0)
  return {
    box: plot.frame,
    kind: 'line chart',
    label: 'Answers in date by day: arrow keys go from day to day, with Shift further',
    count: at.length,
    far,
    first: 0,
    nearest: ({ x }) => (at.length === 0 ? undefined : nearest(plot.x.valueAt(x))),
    words: (index) => ({ title: sayDay(at[index] ?? 0), sentences: lines.map((line) => sayAt(line, index)) }),
    at: (index) => ({ x: plot.x.at(at[index] ?? 0), y: plot.frame.y + 30 }),
    mark: (index) => <ReadLines value={series.at[index] ?? 0} {...{ lines: series.lines, plot, index, theme }} />,
  }
}

/** Answers still in date against the floor, every day to read. */
export function DecayChart(props: Pick<DecayPictureProps, 'series' | 'width' | 'height' | 'meaning' | 'highlight'>) {
  const { series, width, height, meaning, highlight } = props
  const [calm] = useState(calmPlots)
  const describedBy = useId()
  const plot = calm(decayFrame(series, width, height))
  const plan = useMemo(() => decayPlan(series, plot, width), [series, plot, width])
  const says = useMemo(() => describeDecay(series), [series])
  return (
    <ReadStage
      {...{ width, height, describedBy, says, meaning }}
      reading={readingOf(series, plot)}
      picture={<DecayDrawing {...{ series, width, height, plan, describedBy, highlight }} />}
    />
  )
}
