import { useCallback, useId, useMemo, useState } from 'react'
import { LiveFrame } from '../frame/LiveFrame.tsx'
import { calmPlots } from '../frame/plot-frame.ts'
import { ReadStage, type Reading } from '../frame/ReadStage.tsx'
import { screenTheme } from '../look/theme.ts'
import type { Plot } from '../scatter/plot.ts'
import { coordinate } from '../shape/svg-path.ts'
import { describeStaircase } from './describe.ts'
import { calmStaircase, staircaseFrame } from './plan.ts'
import { StaircaseMarks } from './StaircaseMarks.tsx'
import type { StaircasePictureProps } from './StaircasePicture.tsx'
import type { StaircaseSeries } from './staircase-series.ts'

export type StaircaseChartProps = Pick<StaircasePictureProps, 'series' | 'width' | 'height' | 'highlight' | 'meaning'>

const theme = screenTheme

/** Index of the stop whose volume lies nearest on screen. */
const nearestStop = ({ stops }: StaircaseSeries, { x }: Plot, px: number): number | undefined => {
  const away = stops.map(({ volume }) => Math.abs(x.at(volume) - px))
  return away.length === 0 ? undefined : away.indexOf(Math.min(...away))
}

function readingOf(series: StaircaseSeries, plot: Plot): Reading {
  const { stops, today, line, stairs } = series
  const { frame, x, y } = plot
  const dots = [line.slot, stairs.slot].map((slot) => theme.slots[slot])
  return {
    box: frame,
    kind: 'line chart',
    label: 'Cost to run by volume: arrow keys go from volume to volume',
    count: stops.length,
    far: 5,
    first: nearestStop(series, plot, x.at(today.volume)) ?? 0,
    nearest: (at) => nearestStop(series, plot, at.x),
    words: (index) => ({ title: stops[index]?.title ?? '', sentences: stops[index]?.sentences ?? [] }),
    at: (index) => ({ x: x.at(stops[index]?.volume ?? today.volume), y: frame.y + 40 }),
    mark: (index) =>
      stops[index]?.usd.map((usd, which) => (
        <circle
          key={dots[which]}
          cx={coordinate(x.at(stops[index]?.volume ?? today.volume))}
          cy={coordinate(y.at(usd))}
          r={4}
          fill={dots[which]}
          stroke={theme.surface}
          strokeWidth={1.5}
          pointerEvents="none"
        />
      )),
  }
}

/** What running costs at each volume, a line against a staircase, every volume to read. */
export function StaircaseChart({ series, width, height, highlight, meaning }: StaircaseChartProps) {
  const [calm] = useState(() => ({ plot: calmPlots(), live: calmStaircase() }))
  const describedBy = useId()
  const plot = calm.plot(staircaseFrame(series, width, height))
  const says = useMemo(() => describeStaircase(series), [series])
  const draw = useCallback(
    (placed: Plot) => (
      <StaircaseMarks plan={calm.live(series, placed, width)} series={series} theme={theme} highlight={highlight} />
    ),
    [calm, series, width, highlight],
  )
  return (
    <ReadStage
      {...{ width, height, describedBy, says, meaning }}
      reading={readingOf(series, plot)}
      picture={
        <LiveFrame
          {...{ plot, width, height, draw, describedBy }}
          label={says[0] ?? ''}
          across={series.volume.title}
          upwards={series.usd.title}
        />
      }
    />
  )
}
