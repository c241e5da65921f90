import { CartesianGrid, ErrorBar, ReferenceLine, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { screenTheme, type Slot } from '../../src/charts/look/theme.ts'
import type { ScatterPoint } from '../../src/charts/scatter/scatter-point.ts'
import type { TradeoffScatterProps } from '../../src/charts/scatter/TradeoffScatter.tsx'

interface Row {
  readonly x: number
  readonly y: number
  readonly across: readonly [number, number]
  readonly up: readonly [number, number]
}

const rowOf = ({ x, y }: ScatterPoint): readonly Row[] =>
  x && y ? [{ x: x.p50, y: y.p50, across: [x.p50 - x.p05, x.p95 - x.p50], up: [y.p50 - y.p05, y.p95 - y.p50] }] : []

const bySlot = (points: readonly ScatterPoint[]): readonly (readonly [Slot, readonly Row[]])[] => {
  const slots = [...new Set(points.map(({ slot }) => slot))]
  return slots.map((slot) => [slot, points.filter((point) => point.slot === slot).flatMap(rowOf)])
}

/** Our scatter as recharts draws it out of the box: the same points, whiskers of those that speak, limits as lines. */
export function TradeoffScatter({ points, gates, x, y, width, height }: TradeoffScatterProps) {
  return (
    <ScatterChart width={width} height={height}>
      <CartesianGrid />
      <XAxis type="number" dataKey="x" scale={x.scale} domain={['auto', 'auto']} tickFormatter={x.format} />
      <YAxis type="number" dataKey="y" scale={y.scale} domain={['auto', 'auto']} tickFormatter={y.format} />
      <Tooltip />
      {gates.map(({ id, axis, at, label }) => (
        <ReferenceLine key={id} {...(axis === 'x' ? { x: at } : { y: at })} label={label} />
      ))}
      {bySlot(points.filter(({ speaks }) => !speaks)).map(([slot, rows]) => (
        <Scatter key={`${slot}-small`} data={rows} fill={screenTheme.slots[slot]} isAnimationActive={false} />
      ))}
      {bySlot(points.filter(({ speaks }) => speaks)).map(([slot, rows]) => (
        <Scatter key={slot} data={rows} fill={screenTheme.slots[slot]} isAnimationActive={false}>
          <ErrorBar dataKey="across" direction="x" />
          <ErrorBar dataKey="up" direction="y" />
        </Scatter>
      ))}
    </ScatterChart>
  )
}
