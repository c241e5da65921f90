import type { Problem } from '../base/result.ts'
import type { Ground } from './frame.ts'
import { inks } from './frame.ts'
import type { Box } from './layout.ts'
import type { Composition } from './svg.ts'

/** Pixels as a canvas gives them: red, green, blue, opacity, row by row. */
export interface Pixels {
  readonly data: ArrayLike<number>
  readonly width: number
  readonly height: number
}

/** Share of a place that is painted, and the part of its width and height over which the paint reaches. */
export interface Painted {
  readonly share: number
  readonly across: number
  readonly down: number
}

/** Differences that rounding makes are no paint. */
const tolerance = 6

function groundOf(ground: Ground): readonly [number, number, number, number] {
  const hex = inks[ground].ground
  if (hex === undefined) return [0, 0, 0, 0]
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5), 255]
}

/** Looks at every `step`-th pixel of a place. */
export function paintedIn({ data, width, height }: Pixels, box: Box, ground: Ground, step = 1): Painted {
  const [red, green, blue, opacity] = groundOf(ground)
  const differs = (at: number, channel: number, value: number): boolean =>
    Math.abs((data[at + channel] ?? 0) - value) > tolerance
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const [right, bottom] = [
    Math.min(width, Math.ceil(box.x + box.width)),
    Math.min(height, Math.ceil(box.y + box.height)),
  ]
  let [seen, painted, x0, x1, y0, y1] = [0, 0, right, left, bottom, top]
  for (let y = top; y < bottom; y += step)
    for (let x = left; x < right; x += step) {
      const at = (y * width + x) * 4
      seen++
      const bare = opacity === 0 ? (data[at + 3] ?? 0) <= tolerance : false
      if (
        bare ||
        (opacity > 0 &&
          !differs(at, 0, red) &&
          !differs(at, 1, green) &&
          !differs(at, 2, blue) &&
          !differs(at, 3, opacity))
      )
        continue
      painted++
      ;[x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)]
    }
  if (painted === 0) return { share: 0, across: 0, down: 0 }
  return { share: painted / seen, across: (x1 - x0 + 1) / (right - left), down: (y1 - y0 + 1) / (bottom - top) }
}

/** The four strips at the edges, a little narrower than the margin. */
const edges = ({ width, height, margin }: Composition): readonly Box[] => {
  const m = Math.floor(margin * 0.4)
  return [
    { x: 0, y: 0, width, height: m },
    { x: 0, y: height - m, width, height: m },
    { x: 0, y: 0, width: m, height },
    { x: width - m, y: 0, width: m, height },
  ]
}

/**
 * What is wrong with a drawn picture; undefined: title, chart and footer are there, and nothing runs over an edge. Letters
 * cover about a tenth of their line; half a hundredth of a place is far below any real text or chart.
 */
export function wrongWith(pixels: Pixels, picture: Composition): Problem | undefined {
  const problem = (message: string): Problem => ({ path: 'picture', message })
  const { areas, ground, width } = picture
  const step = width > 2_000 ? 2 : 1
  for (const [name, box] of Object.entries(areas)) {
    const { share, across, down } = paintedIn(pixels, box, ground, step)
    if (share < 0.002) return problem(`The browser drew the picture without its ${name}.`)
    if (name === 'chart' && (across < 0.3 || down < 0.3)) return problem('The browser drew only a part of the chart.')
  }
  if (edges(picture).some((edge) => paintedIn(pixels, edge, ground, step).share > 0))
    return problem('Something in the picture runs over its edge.')
  return undefined
}
