import { Words } from '../../charts/look/Words.tsx'
import type { Drawing, Picture } from '../decision.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const gap = 24
const headHeight = 20
/** Flatter than this there is no room for the strip below the other two. */
const flat = 1.4

interface Places {
  readonly first: Place
  readonly second: Place
  readonly third: Place
}

/** Three side by side where it is flat, else two over the third. */
function placesIn({ width, height }: Pick<Drawing, 'width' | 'height'>, third: Picture): Places {
  if (width / height >= flat) {
    const column = (width - 2 * gap) / 3
    const at = (index: number): Place => ({ x: index * (column + gap), y: 0, width: column, height })
    return { first: at(0), second: at(1), third: at(2) }
  }
  const half = (width - gap) / 2
  const below = Math.min(height / 2, third.heightFor(width) + headHeight)
  const upper = height - below - gap
  return {
    first: { x: 0, y: 0, width: half, height: upper },
    second: { x: half + gap, y: 0, width: half, height: upper },
    third: { x: 0, y: upper + gap, width, height: below },
  }
}

interface PartProps {
  readonly picture: Picture
  readonly place: Place
  readonly theme: Drawing['theme']
}

/** A picture under its name. */
function Part({ picture, place: { x, y, width, height }, theme }: PartProps) {
  const body = height - headHeight
  return (
    <g transform={`translate(${x} ${y})`}>
      <Words lines={[picture.label]} x={0} y={7} size={12.5} anchor="start" fill={theme.ink} weight={600} />
      <g transform={`translate(0 ${headHeight})`}>{picture.draw({ width, height: body, theme })}</g>
    </g>
  )
}

/** Map, scatter and strip as one picture. */
export function onOneSlide(map: Picture, scatter: Picture, flips: Picture): Picture {
  return {
    id: 'all',
    label: 'All three on one slide',
    subtitle: 'Who wins at each mix of priorities; what the options cost and solve; how far each input is from a flip',
    heightFor: (width) => {
      const half = (width - gap) / 2
      return Math.max(map.heightFor(half), scatter.heightFor(half)) + flips.heightFor(width) + 2 * headHeight + gap
    },
    draw: ({ width, height, theme }) => {
      const { first, second, third } = placesIn(
        {
          width,
          height,
        },
        flips,
      )
      return (
        <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Part picture={map} place={first} theme={theme} />
          <Part picture={scatter} place={second} theme={theme} />
          <Part picture={flips} place={third} theme={theme} />
        </svg>
      )
    },
    least: {
      width: 780,
      height: 260,
    },
    wide: true,
    derived: true,
    shows: [...new Set([map, scatter, flips].flatMap(({ shows }) => shows))],
  }
}
