import { Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts'
import { screenTheme } from '../../src/charts/look/theme.ts'
import type { PriorityMapProps } from '../../src/charts/priority/PriorityMap.tsx'
import { inUnits, placeOf } from '../../src/charts/priority/triangle.ts'

/** Our map as recharts draws it out of the box: borders of the regions as closed lines, the mark as a point. */
export function PriorityMap({ regions, ruledOut, mark, width, height }: PriorityMapProps) {
  const rings = [...regions, ...ruledOut].flatMap((region) =>
    region.polygons.map((ring, index) => ({
      key: `${region.option} ${region.label} ${index} ${'slot' in region}`,
      colour: 'slot' in region ? screenTheme.slots[region.slot] : screenTheme.line2,
      data: [...ring, ...ring.slice(0, 1)].map((weights) => placeOf(inUnits, weights)),
    })),
  )
  return (
    <ScatterChart width={width} height={height}>
      <XAxis type="number" dataKey="x" domain={[0, 116]} hide />
      <YAxis type="number" dataKey="y" domain={[0, 100]} reversed hide />
      <Tooltip />
      {rings.map(({ key, colour, data }) => (
        <Scatter key={key} data={data} fill={colour} line isAnimationActive={false} />
      ))}
      <Scatter data={[placeOf(inUnits, mark)]} fill={screenTheme.ink} isAnimationActive={false} />
    </ScatterChart>
  )
}
