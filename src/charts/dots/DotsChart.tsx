import { useId, useMemo } from 'react'
import { counted } from '../../base/format.ts'
import { ReadStage, type Reading } from '../frame/ReadStage.tsx'
import { screenTheme } from '../look/theme.ts'
import type { Point } from '../shape/point.ts'
import { boxPath } from '../shape/svg-path.ts'
import { describeDots } from './describe.ts'
import { DotsDrawing, type DotsPictureProps } from './DotsPicture.tsx'
import type { DotsSeries } from './dots-series.ts'
import { dotsLayout, type DotsLayout } from './layout.ts'

/** A column to read: its place, and what it says. */
interface Stop {
  readonly x: number
  readonly title: string
  readonly count: number
  readonly inTime: boolean
}

function stopsOf({ later, last }: DotsSeries, layout: DotsLayout): readonly Stop[] {
  const columns = layout.columns.map(({ from, to, count, inTime, x }) => ({
    x,
    title: to - from === 1 ? `Month ${from}` : `Months ${from} to ${to - 1}`,
    count,
    inTime,
  }))
  const { box } = layout.later
  return later === 0
    ? columns
    : [...columns, { x: box.x + box.width / 2, title: `After month ${last}, or never`, count: later, inTime: false }]
}

const nearest = (stops: readonly Stop[], { x }: Point): number | undefined => {
  const away = stops.map((stop) => Math.abs(stop.x - x))
  return away.length === 0 ? undefined : away.indexOf(Math.min(...away))
}

function readingOf(series: DotsSeries, layout: DotsLayout, width: number): Reading {
  const stops = stopsOf(series, layout)
  const total = series.months.length + series.later
  const { frame, radius, columns } = layout
  return {
    box: { ...frame, width: width - frame.x },
    kind: 'dot plot',
    label: 'Months: arrow keys go from column to column',
    count: stops.length,
    far: 5,
    first: 0,
    nearest: (at) => nearest(stops, at),
    words: (index) => {
      const stop = stops[index]
      if (!stop) return { title: '', sentences: [] }
      const words = `${counted(stop.count, 'dot')} of ${total}, ${stop.inTime ? 'in time' : 'not in time'}`
      return { title: stop.title, sentences: [words] }
    },
    at: (index) => ({ x: stops[index]?.x ?? 0, y: frame.y + 30 }),
    mark: (index) => {
      const column = columns[index]
      if (!column) return undefined
      const { across, count, x } = column
      const high = 2 * radius * Math.ceil(count / across)
      const half = radius * Math.min(across, count) + 1
      return (
        <path
          d={boxPath(x - half, frame.y + frame.height - high - 1, 2 * half, high + 1)}
          fill="none"
          stroke={screenTheme.ink}
          strokeWidth={1.5}
          pointerEvents="none"
        />
      )
    },
  }
}

/** Quantile dots of a month against a limit, every column to read. */
export function DotsChart(props: Pick<DotsPictureProps, 'series' | 'width' | 'height' | 'meaning'>) {
  const { series, width, height, meaning } = props
  const describedBy = useId()
  const layout = useMemo(() => dotsLayout(series, width, height), [series, width, height])
  const says = useMemo(() => describeDots(series), [series])
  return (
    <ReadStage
      {...{ width, height, describedBy, says, meaning }}
      reading={readingOf(series, layout, width)}
      picture={<DotsDrawing {...{ series, width, height, layout, describedBy }} />}
    />
  )
}
