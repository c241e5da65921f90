import { boxPath } from '../shape/svg-path.ts'
import type { Box } from '../place/box.ts'

/** Who wins at every pair of values: one number a cell, row by row from the bottom, each row from the left. */
export interface RegimeGrid {
  readonly columns: number
  readonly rows: number
  /** Index of the regime in each cell. */
  readonly cells: ArrayLike<number>
}

export const cellAt = ({ columns, rows, cells }: RegimeGrid, column: number, row: number): number | undefined =>
  column < 0 || row < 0 || column >= columns || row >= rows ? undefined : cells[row * columns + column]

/** The cell that a pair of fractions lies in. */
export const regimeAt = (grid: RegimeGrid, x: number, y: number): number | undefined =>
  cellAt(
    grid,
    Math.min(grid.columns - 1, Math.max(0, Math.floor(x * grid.columns))),
    Math.min(grid.rows - 1, Math.max(0, Math.floor(y * grid.rows))),
  )

interface Cellular {
  readonly x: (column: number) => number
  readonly y: (row: number) => number
}

/** Edges of cells on screen; rows grow upwards. */
const edges = ({ columns, rows }: RegimeGrid, frame: Box): Cellular => ({
  x: (column) => frame.x + (column / columns) * frame.width,
  y: (row) => frame.y + frame.height - (row / rows) * frame.height,
})

/** Cells of every regime as one path: runs of a row in one piece. */
export function regimePaths(grid: RegimeGrid, frame: Box): ReadonlyMap<number, string> {
  const { x, y } = edges(grid, frame)
  const paths = new Map<number, string>()
  for (let row = 0; row < grid.rows; row++) {
    let start = 0
    for (let column = 1; column <= grid.columns; column++) {
      const regime = cellAt(grid, start, row)
      if (regime === undefined || cellAt(grid, column, row) === regime) continue
      const run = boxPath(x(start), y(row + 1), x(column) - x(start), y(row) - y(row + 1))
      paths.set(regime, (paths.get(regime) ?? '') + run)
      start = column
    }
  }
  return paths
}

/** Sides between cells of different regimes; with `only`, those around one regime, the border of the map included. */
export function borderPath(grid: RegimeGrid, frame: Box, only?: number): string {
  const { x, y } = edges(grid, frame)
  const parts: string[] = []
  const isBorder = (a: number | undefined, b: number | undefined): boolean =>
    a !== b && (only === undefined ? a !== undefined && b !== undefined : a === only || b === only)
  for (let row = 0; row <= grid.rows; row++) {
    for (let column = 0; column <= grid.columns; column++) {
      const here = cellAt(grid, column, row)
      if (isBorder(here, cellAt(grid, column - 1, row)))
        parts.push(`M${x(column).toFixed(2)} ${y(row).toFixed(2)}V${y(row + 1).toFixed(2)}`)
      if (isBorder(here, cellAt(grid, column, row - 1)))
        parts.push(`M${x(column).toFixed(2)} ${y(row).toFixed(2)}H${x(column + 1).toFixed(2)}`)
    }
  }
  return parts.join('')
}

/** Counts of a regime's cells in every rectangle from the corner, for quick sums. */
function sums(grid: RegimeGrid, regime: number): Int32Array {
  const stride = grid.columns + 1
  const table = new Int32Array(stride * (grid.rows + 1))
  for (let row = 1; row <= grid.rows; row++) {
    for (let column = 1; column <= grid.columns; column++) {
      const mine = cellAt(grid, column - 1, row - 1) === regime ? 1 : 0
      const at = row * stride + column
      table[at] = mine + (table[at - 1] ?? 0) + (table[at - stride] ?? 0) - (table[at - stride - 1] ?? 0)
    }
  }
  return table
}

const eases = [2, 1.5, 1.2, 1] as const

/** The middle of a place within a regime where a box fits, with as much ease as there is; undefined: it fits nowhere. */
export function roomIn(
  grid: RegimeGrid,
  frame: Box,
  regime: number,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } | undefined {
  const table = sums(grid, regime)
  const stride = grid.columns + 1
  const { x, y } = edges(grid, frame)
  for (const ease of eases) {
    const wide = Math.ceil((width * ease * grid.columns) / frame.width)
    const high = Math.ceil((height * ease * grid.rows) / frame.height)
    const found: { readonly x: number; readonly y: number }[] = []
    for (let row = 0; row + high <= grid.rows; row++) {
      for (let column = 0; column + wide <= grid.columns; column++) {
        const [a, b] = [row * stride + column, (row + high) * stride + column]
        const inside = (table[b + wide] ?? 0) - (table[b] ?? 0) - (table[a + wide] ?? 0) + (table[a] ?? 0)
        if (inside === wide * high) found.push({ x: x(column + wide / 2), y: y(row + high / 2) })
      }
    }
    // The middle one of all places, so that the name stands where there is room on both sides.
    if (found.length > 0) return found[Math.floor(found.length / 2)]
  }
  return undefined
}
