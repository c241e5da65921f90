import { Words } from '../look/Words.tsx'
import type { ChartTheme } from '../look/theme.ts'
import { textBox } from '../look/text-box.ts'
import { touches } from '../place/box.ts'
import { distance } from '../shape/point.ts'
import { coordinate, linePath, segmentsPath } from '../shape/svg-path.ts'
import type { Foot } from './feet.ts'
import type { MapFrame } from './frame.ts'
import { arcsAround, circleAround } from './ring.ts'
import { placeOf } from './triangle.ts'
import type { Weights } from './weights.ts'

/** Dotted lines from the mark to the edges; names lie over them. */
export function TrackingLines({ feet, theme }: { readonly feet: readonly Foot[]; readonly theme: ChartTheme }) {
  const path = segmentsPath(feet.map(({ line }) => line))
  return <path d={path} stroke={theme.ink} strokeWidth={1.2} strokeDasharray="2 3" fill="none" />
}

/** Numbers along the axes; one that a weight of the mark stands on gives way. */
export function Ticks({
  frame,
  feet,
  theme,
}: {
  readonly frame: MapFrame
  readonly feet: readonly Foot[]
  readonly theme: ChartTheme
}) {
  const taken = feet.map(({ text }) => textBox(text))
  return frame.texts.map((text) => {
    const box = textBox(text)
    if (text.role !== 'tick' || taken.some((other) => touches(other, box, 3))) return undefined
    return <Words key={`${text.x} ${text.y}`} {...text} fill={theme.ink3} />
  })
}

interface MarkLayerProps {
  readonly frame: MapFrame
  readonly feet: readonly Foot[]
  readonly mark: Weights
  readonly ring: number | undefined
  readonly theme: ChartTheme
}

const radius = 8.5
/** A ring that is hardly wider than the mark would look like its edge, px. */
const leastRing = 10.5

/** Is the ring wider than the mark it lies around? */
export function isRingSeen({ triangle }: MapFrame, mark: Weights, ring: number): boolean {
  const place = placeOf(triangle, mark)
  return circleAround(triangle, mark, ring).some((at) => distance(at, place) > leastRing)
}

/** What follows the mark: the weights at the feet, the ring, the mark itself. */
export function MarkLayer({ frame, feet, mark, ring, theme }: MarkLayerProps) {
  const place = placeOf(frame.triangle, mark)
  const [x, y] = [coordinate(place.x), coordinate(place.y)]
  const isSeen = ring !== undefined && isRingSeen(frame, mark, ring)
  return (
    <>
      {feet.map(({ text }) => (
        <Words key={text.lines[0]} {...text} weight={600} fill={theme.ink} halo={theme.surface} />
      ))}
      {isSeen && (
        <path
          d={arcsAround(frame.triangle, mark, ring)
            .map((arc) => linePath(arc))
            .join('')}
          fill="none"
          stroke={theme.ink}
          strokeWidth={1.3}
          strokeDasharray="4 3"
        />
      )}
      <circle cx={x} cy={y} r={radius} fill={theme.surface} stroke={theme.ink} strokeWidth={2.4} />
      <path d={`M${x} ${y}m-4 0h8m-4 -4v8`} stroke={theme.ink} strokeWidth={1.6} fill="none" />
    </>
  )
}
