import { useMemo } from 'react'
import { axisRoom } from '../frame/plot-frame.ts'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { screenTheme } from '../look/theme.ts'
import { Axes } from '../scatter/Axes.tsx'
import { describeStaircase } from './describe.ts'
import { staircaseFrame, staircasePlan } from './plan.ts'
import { StaircaseMarks } from './StaircaseMarks.tsx'
import type { StaircaseSeries } from './staircase-series.ts'

export interface StaircasePictureProps extends PictureProps {
  readonly series: StaircaseSeries
  readonly highlight?: string | undefined
}

/** What running costs at each volume, a line against a staircase: a picture. */
export function StaircasePicture(props: StaircasePictureProps) {
  const { series, theme = screenTheme, highlight } = props
  const { width, height } = unitsOf(props)
  const plan = useMemo(
    () => staircasePlan(series, staircaseFrame(series, width, height), width),
    [series, width, height],
  )
  const { plot } = plan
  const below = plot.frame.y + plot.frame.height + axisRoom
  return (
    <ChartSvg {...props} theme={theme} says={describeStaircase(series)}>
      <Axes plot={plot} x={series.volume} y={series.usd} height={below} theme={theme} />
      <StaircaseMarks plan={plan} series={series} theme={theme} highlight={highlight} />
    </ChartSvg>
  )
}
