import { memo } from 'react'
import styles from './HundredSquares.module.css'

export interface SquareShare {
  readonly name: string
  /** Of a hundred; the shares add to 100. */
  readonly squares: number
  /** A CSS colour; absent: nothing fits, drawn as crosses. */
  readonly colour?: string | undefined
}

interface HundredSquaresProps {
  readonly shares: readonly SquareShare[]
  readonly label: string
}

const same = (a: HundredSquaresProps, b: HundredSquaresProps): boolean =>
  a.label === b.label && a.shares.every((share, index) => share.colour === b.shares[index]?.colour)

interface SquareProps {
  readonly x: number
  readonly y: number
  readonly colour: string | undefined
}

/** Few of the hundred change from one count to the next. */
const Square = memo(function Square({ x, y, colour }: SquareProps) {
  if (colour) return <rect x={x + 0.5} y={y + 0.5} width="12" height="12" rx="2" style={{ fill: colour }} />
  return (
    <g className={styles['none']}>
      <rect x={x + 1} y={y + 1} width="11" height="11" rx="2" />
      <path d={`M${x + 4} ${y + 4}l5 5m0-5l-5 5`} />
    </g>
  )
})

/** Counts of a hundred as squares, one colour an option. The table beside it says the same in figures. */
export const HundredSquares = memo(function HundredSquares({ shares, label }: HundredSquaresProps) {
  const squares = shares.flatMap((share) => Array.from({ length: share.squares }, () => share.colour))
  return (
    <svg viewBox="0 0 276 70" className={styles['squares']} role="img" aria-label={label}>
      {squares.map((colour, index) => {
        const x = (index % 20) * 13.8
        const y = Math.floor(index / 20) * 14
        return <Square key={`${x} ${y}`} x={x} y={y} colour={colour} />
      })}
    </svg>
  )
}, same)
