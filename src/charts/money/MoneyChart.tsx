import { useCallback, useId, useMemo, useState } from 'react'
import { LiveFrame } from '../frame/LiveFrame.tsx'
import { calmPlots } from '../frame/plot-frame.ts'
import { ReadLines } from '../frame/ReadLines.tsx'
import { ReadStage, type Reading } from '../frame/ReadStage.tsx'
import { screenTheme } from '../look/theme.ts'
import { AxisStrip, GateHandle, type GateActions } from '../scatter/GateHandle.tsx'
import type { Plot } from '../scatter/plot.ts'
import { describeMoney, sayAt } from './describe.ts'
import { MoneyMarks } from './MoneyMarks.tsx'
import type { MoneyPictureProps } from './MoneyPicture.tsx'
import type { MoneySeries } from './money-series.ts'
import { calmMoney, moneyFrame } from './plan.ts'

export interface MoneyChartProps
  extends Pick<MoneyPictureProps, 'series' | 'width' | 'height' | 'highlight' | 'meaning'>, GateActions {}

const theme = screenTheme

function readingOf(series: MoneySeries, plot: Plot): Reading {
  const last = Math.floor(plot.x.axis.high)
  return {
    box: plot.frame,
    kind: 'line chart',
    label: 'Money by month: arrow keys go from month to month, with Shift by a year',
    count: last + 1,
    far: 12,
    first: Math.min(last, series.limit.at),
    nearest: ({ x }) => Math.min(last, Math.max(0, Math.round(plot.x.valueAt(x)))),
    words: (month) => ({ title: `Month ${month}`, sentences: series.lines.map((line) => sayAt(line, month)) }),
    at: (month) => ({ x: plot.x.at(month), y: plot.frame.y + 40 }),
    mark: (month) => <ReadLines lines={series.lines} value={month} index={month} {...{ plot, theme }} />,
  }
}

/** Money spent so far, month by month, with the payback limit to drag and every month to read. */
export function MoneyChart(props: MoneyChartProps) {
  const { series, width, height, highlight, meaning, onGateMove, ...hands } = props
  const [calm] = useState(() => ({ plot: calmPlots(), plan: calmMoney(), live: calmMoney() }))
  const [dragging, setDragging] = useState(false)
  const describedBy = useId()
  const plot = calm.plot(moneyFrame(series, width, height))
  const says = useMemo(() => describeMoney(series), [series])
  const draw = useCallback(
    (placed: Plot) => (
      <MoneyMarks
        plan={calm.live(series, placed, width)}
        payback={series.payback}
        theme={theme}
        highlight={highlight}
      />
    ),
    [calm, series, width, highlight],
  )
  const gate = {
    ...hands,
    plot,
    placed: calm.plan(series, plot, width).gate,
    units: { width, height },
    // Months are whole, wherever a pointer is.
    onGateMove: (id: string, value: number, by: 'pointer' | 'key') =>
      onGateMove(id, Math.max(1, Math.round(value)), by),
  }
  return (
    <ReadStage
      {...{ width, height, describedBy, meaning }}
      says={dragging ? [] : says}
      reading={readingOf(series, plot)}
      quiet={dragging}
      picture={
        <LiveFrame
          {...{ plot, width, height, draw, describedBy }}
          label={says[0] ?? ''}
          across={series.months.title}
          upwards={series.usd.title}
        />
      }
    >
      <AxisStrip {...gate} />
      <GateHandle {...gate} onDragging={setDragging} />
    </ReadStage>
  )
}
