import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { screenTheme, type Slot } from '../look/theme.ts'
import type { TableData } from '../card/table-data.ts'
import { crossesPath, squareGrid, squaresPath, starts, type SquaresShare } from './layout.ts'

export interface SquareShare extends SquaresShare {
  /** Absent: draws in which nothing fits, as crosses. */
  readonly slot?: Slot | undefined
}

export interface SquaresProps extends PictureProps {
  /** Squares of every kind; they add to 100. */
  readonly shares: readonly SquareShare[]
  readonly highlight?: string | undefined
}

/** The hundred in layers: what is counted, the largest share, all of them. */
export function describeSquares(shares: readonly SquareShare[]): readonly string[] {
  const first = shares.toSorted((a, b) => b.squares - a.squares)[0]
  return [
    'A hundred draws from the ranges of the inputs, one square each.',
    first ? `Most: ${first.label}, ${first.squares} of 100.` : 'No draws.',
    `${shares.map(({ label, squares }) => `${label} ${squares}`).join(', ')}.`,
  ]
}

export const squaresTable = (shares: readonly SquareShare[]): TableData => ({
  caption: 'Draws won, of 100',
  columns: [
    { id: 'option', head: 'Option' },
    { id: 'squares', head: 'Wins', unit: 'of 100 draws', numeric: true },
  ],
  rows: shares.map(({ id, label, squares }) => ({
    id,
    cells: [{ text: label }, { text: String(squares), by: squares }],
  })),
})

/** Counts of a hundred as squares: sureness is a count. */
export function Squares(props: SquaresProps) {
  const { shares, theme = screenTheme, highlight } = props
  const { width, height } = unitsOf(props)
  const grid = squareGrid(width, height)
  const firsts = starts(shares)
  return (
    <ChartSvg {...props} theme={theme} says={[describeSquares(shares).join(' ')]}>
      {shares.map(({ id, slot, squares }, index) => {
        const first = firsts[index] ?? 0
        const path = squaresPath(grid, first, squares)
        if (slot !== undefined)
          return (
            <path
              key={id}
              d={path}
              fill={theme.slots[slot]}
              {...(id === highlight && { stroke: theme.ink, strokeWidth: 1.2 })}
            />
          )
        return (
          <path key={id} d={path + crossesPath(grid, first, squares)} fill="none" stroke={theme.ink3} strokeWidth={1} />
        )
      })}
    </ChartSvg>
  )
}
