import { say } from '../../base/format.ts'
import { roundEnds } from '../axis/ticks.ts'
import type { PlotAxis } from './plot-frame.ts'

/** Months from now: ticks at whole years, of which as many are shown as keep apart. */
export const monthsAxis = (last: number): PlotAxis => ({
  id: 'month',
  title: 'Months from now',
  scale: 'linear',
  format: String,
  ends: [0, last],
  ticks: Array.from({ length: Math.floor(last / 12) + 1 }, (_, year) => year * 12),
})

/** Money with round ends around some values. */
export const usdAxis = (title: string, scale: PlotAxis['scale'], values: readonly number[]): PlotAxis => {
  const [low, high] = roundEnds(scale, values) ?? [0, 1]
  const least = Math.min(...values)
  return {
    id: 'usd',
    title,
    scale,
    format: (value) => say('USD', value, scale === 'log' ? 2 : 3),
    // Nothing is below 0 where no value is.
    ends: [scale === 'linear' && least >= 0 ? Math.max(0, low) : low, high],
  }
}

export const requestsAxis = (ends: readonly [number, number]): PlotAxis => ({
  id: 'volume',
  title: 'Requests a day',
  scale: 'log',
  format: (value) => say('requests/day', value, 3),
  ends,
})
