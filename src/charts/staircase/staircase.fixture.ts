import { say, significant } from '../../base/format.ts'
import type { PlotAxis } from '../frame/plot-frame.ts'
import type { CostCrossing, StaircaseSeries } from './staircase-series.ts'

const perRequest = 0.0024 * 365
const fixed = 66_000
const group = { usd: 44_000, carries: 60_000 } as const

export const buyCost = (volume: number): number => perRequest * volume
const groups = (volume: number): number => Math.max(2, Math.ceil(volume / group.carries))
export const buildCost = (volume: number): number => fixed + group.usd * groups(volume)

const logSpaced = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)))

const ends: readonly [number, number] = [10_000, 2_000_000]

export const volume: PlotAxis = {
  id: 'volume',
  title: 'Requests a day',
  scale: 'log',
  format: (value) => (value >= 1e6 ? `${significant(value / 1e6, 3)} M` : `${significant(value / 1e3, 3)} k`),
  ends,
}

export const yearly: PlotAxis = {
  id: 'usd',
  title: 'Cost to run a year, USD',
  scale: 'log',
  format: (value) => say('USD', value, 2),
  ends: [3000, 2_000_000],
}

const stepsOf = () => {
  const points = [{ x: ends[0], y: buildCost(ends[0]) }]
  for (let edge = 2 * group.carries; edge < ends[1]; edge += group.carries)
    points.push({ x: edge, y: buildCost(edge) }, { x: edge, y: buildCost(edge + 1) })
  return [...points, { x: ends[1], y: buildCost(ends[1]) }]
}

/** Both ends of every flat, and where a flat meets the line. */
const crossings: readonly CostCrossing[] = stepsOf().flatMap((from, index, points): readonly CostCrossing[] => {
  const to = points[index + 1]
  if (!to) return []
  const [before, after] = [buyCost(from.x) - from.y, buyCost(to.x) - to.y]
  if (before < 0 === after < 0) return []
  const x = from.x === to.x ? from.x : from.y / perRequest
  return [{ x, y: buyCost(x), volume: volume.format(x), above: after < 0 ? 'Buy API' : 'Build' }]
})

export const someStaircase: StaircaseSeries = {
  line: { id: 'buy', label: 'Buy API', slot: 'c0', points: logSpaced(...ends, 30).map((x) => ({ x, y: buyCost(x) })) },
  stairs: { id: 'build', label: 'Build', slot: 'c1', points: stepsOf(), note: 'steps: GPUs' },
  volume,
  usd: yearly,
  crossings: crossings.map((crossing, index) =>
    index === crossings.length - 1 ? { ...crossing, label: `cheaper to run above ${crossing.volume}` } : crossing,
  ),
  today: { volume: 400_000, label: 'today 400 k' },
  regimes: {
    caption: 'Paid back by month 36?',
    parts: [
      { from: 10_000, to: 330_000, answer: 'no', label: 'no: buy', start: '' },
      { from: 330_000, to: 620_000, answer: 'depends', label: 'depends', start: '330 k' },
      { from: 620_000, to: 2_000_000, answer: 'yes', label: 'yes', start: '620 k' },
    ],
  },
  stops: logSpaced(...ends, 12).map((at) => ({
    volume: at,
    title: `${volume.format(at)} requests a day`,
    sentences: [`Buy API ${say('USD', buyCost(at), 3)} a year`, `Build ${say('USD', buildCost(at), 3)} a year`],
    usd: [buyCost(at), buildCost(at)],
    units: `${groups(at)} GPUs`,
    cheaper: buyCost(at) < buildCost(at) ? 'Buy API' : 'Build',
  })),
}
