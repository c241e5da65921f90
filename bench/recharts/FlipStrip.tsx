import { Bar, BarChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { FlipStripProps } from '../../src/charts/flips/FlipStrip.tsx'
import { screenTheme } from '../../src/charts/look/theme.ts'

/** Our flip strip as recharts draws it out of the box: one stacked bar an input. */
export function FlipStrip({ rows, width, height }: FlipStripProps) {
  const most = Math.max(0, ...rows.map(({ stretches }) => stretches.length))
  const data = rows.map(({ name, stretches }) => ({
    name,
    ...Object.fromEntries(stretches.map(({ from, to }, index) => [`s${index}`, to - from])),
  }))
  const slots = Object.values(screenTheme.slots)
  return (
    <BarChart width={width} height={height} layout="vertical" data={data}>
      <XAxis type="number" domain={[0, 1]} />
      <YAxis type="category" dataKey="name" width={140} />
      <Tooltip />
      {Array.from({ length: most }, (_, index) => (
        <Bar
          key={index}
          dataKey={`s${index}`}
          stackId="who"
          fill={slots[index % slots.length] ?? screenTheme.ink}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}
