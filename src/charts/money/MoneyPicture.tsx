import { useMemo } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { screenTheme } from '../look/theme.ts'
import { Axes } from '../scatter/Axes.tsx'
import { axisRoom } from '../frame/plot-frame.ts'
import { describeMoney } from './describe.ts'
import { MoneyMarks } from './MoneyMarks.tsx'
import type { MoneySeries } from './money-series.ts'
import { moneyFrame, moneyPlan } from './plan.ts'

export interface MoneyPictureProps extends PictureProps {
  readonly series: MoneySeries
  readonly highlight?: string | undefined
}

/** Money spent so far, month by month: a picture. */
export function MoneyPicture(props: MoneyPictureProps) {
  const { series, theme = screenTheme, highlight } = props
  const { width, height } = unitsOf(props)
  const plan = useMemo(() => moneyPlan(series, moneyFrame(series, width, height), width), [series, width, height])
  const { plot } = plan
  return (
    <ChartSvg {...props} theme={theme} says={describeMoney(series)}>
      <Axes
        plot={plot}
        x={series.months}
        y={series.usd}
        height={plot.frame.y + plot.frame.height + axisRoom}
        theme={theme}
      />
      <MoneyMarks plan={plan} payback={series.payback} theme={theme} highlight={highlight} />
    </ChartSvg>
  )
}
