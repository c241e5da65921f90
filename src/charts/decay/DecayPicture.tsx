import { useMemo } from 'react'
import { axisRoom } from '../frame/plot-frame.ts'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { screenTheme } from '../look/theme.ts'
import { Axes } from '../scatter/Axes.tsx'
import type { DecaySeries } from './decay-series.ts'
import { DecayMarks } from './DecayMarks.tsx'
import { describeDecay } from './describe.ts'
import { decayFrame, decayPlan, type DecayPlan } from './plan.ts'

export interface DecayPictureProps extends PictureProps {
  readonly series: DecaySeries
  readonly highlight?: string | undefined
}

interface DrawingProps extends DecayPictureProps {
  readonly plan: DecayPlan
  readonly describedBy?: string
}

/** The lines once they are laid out. */
export function DecayDrawing({ plan, ...props }: DrawingProps) {
  const { series, theme = screenTheme, highlight } = props
  const { plot } = plan
  return (
    <ChartSvg {...props} theme={theme} says={describeDecay(series)}>
      <Axes
        plot={plot}
        x={series.days}
        y={series.share}
        height={plot.frame.y + plot.frame.height + axisRoom}
        theme={theme}
      />
      <DecayMarks {...{ plan, theme, highlight }} />
    </ChartSvg>
  )
}

/** Answers still in date, day by day: a picture. */
export function DecayPicture(props: DecayPictureProps) {
  const { series } = props
  const { width, height } = unitsOf(props)
  const plan = useMemo(() => decayPlan(series, decayFrame(series, width, height), width), [series, width, height])
  return <DecayDrawing {...props} plan={plan} />
}
