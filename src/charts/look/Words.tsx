import { memo } from 'react'
import { alike } from '../../base/alike.ts'
import { coordinate } from '../shape/svg-path.ts'
import { leading, type PlacedText } from './text-box.ts'

interface WordsProps extends PlacedText {
  readonly fill: string
  readonly weight?: 400 | 500 | 600
  /** Ground drawn around the letters, so that lines behind them do not disturb. */
  readonly halo?: string | undefined
  /** Degrees, around x and y. */
  readonly turn?: number | undefined
}

/** Text in a chart: one element a line with attributes only, so that files look the same and outlines are easy to make. */
export const Words = memo(function Words({ lines, x, y, size, anchor, fill, weight = 400, halo, turn }: WordsProps) {
  const height = size * leading
  const top = y - ((lines.length - 1) * height) / 2 + size * 0.36
  return lines.map((line, index) => (
    <text
      key={`${index}`}
      x={coordinate(x)}
      y={coordinate(top + index * height)}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      fill={fill}
      {...(halo && { stroke: halo, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' })}
      {...(turn && { transform: `rotate(${coordinate(turn)} ${coordinate(x)} ${coordinate(y)})` })}
    >
      {line}
    </text>
  ))
}, alike)
