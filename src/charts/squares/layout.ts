import { boxPath, moveTo } from '../shape/svg-path.ts'

/** Squares of one kind in a hundred. */
export interface SquaresShare {
  readonly id: string
  readonly label: string
  readonly squares: number
}

/** How a hundred squares fill a picture. */
export interface SquareGrid {
  readonly columns: number
  /** Distance from square to square, px. */
  readonly pitch: number
}

const shapes = [10, 20, 25, 50] as const
const largest = 26

/** The number of columns that makes the squares largest. */
export function squareGrid(width: number, height: number): SquareGrid {
  const grids = shapes.map((columns) => ({
    columns,
    pitch: Math.min(largest, width / columns, height / (100 / columns)),
  }))
  return grids.reduce((best, next) => (next.pitch > best.pitch + 0.01 ? next : best))
}

/** First square of every share, in order. */
export const starts = (shares: readonly SquaresShare[]): readonly number[] =>
  shares.map((_, index) => shares.slice(0, index).reduce((sum, { squares }) => sum + squares, 0))

const placeOf = ({ columns, pitch }: SquareGrid, index: number) => ({
  x: (index % columns) * pitch,
  y: Math.floor(index / columns) * pitch,
})

/** So many squares as one path, from the first on. */
export const squaresPath = (grid: SquareGrid, first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const { x, y } = placeOf(grid, first + index)
    const gap = Math.max(1, grid.pitch * 0.12)
    return boxPath(x + gap / 2, y + gap / 2, grid.pitch - gap, grid.pitch - gap)
  }).join('')

/** The crosses in squares in which nothing fits. */
export const crossesPath = (grid: SquareGrid, first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const { x, y } = placeOf(grid, first + index)
    const arm = grid.pitch * 0.36
    const start = (grid.pitch - arm) / 2
    return `${moveTo(x + start, y + start)}l${arm} ${arm}m0 ${-arm}l${-arm} ${arm}`
  }).join('')
