import { fractionOf, valueAt } from '../base/scale.ts'
import type { Edition } from '../catalog/edition.ts'
import type { NumericParameter } from '../scenario/parameter.ts'
import { parameterOf } from '../scenario/parameters.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { axisOf } from '../scenario/track-values.ts'
import type { Regimes } from './evaluation.ts'
import { latticeOf } from './lattice.ts'
import { solve } from './solve.ts'
import { presentValue } from './track.ts'
import { onlyRanks, whoWins, whoWinsAt, withInput } from './who-wins.ts'

/** The coarsest map, and how often it is doubled: twice everywhere, then along borders alone. */
const coarsest = { columns: 12, rows: 9 } as const
const doublings = 4
const everywhere = 1

/** A map made in slices, coarse first. Each finer one is told when it is complete. */
export interface Mapping {
  /** Looks at up to `k` more pairs; true when a map is complete. */
  readonly step: (k: number) => boolean
  /** The last complete map; undefined before the first. */
  readonly result: () => Regimes | undefined
}

interface Level {
  readonly columns: number
  readonly rows: number
  readonly cells: Uint8Array
  /** Cells to look at; the others are as in the coarser map. */
  readonly open: readonly number[]
}

const numeric = (id: string): NumericParameter => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new RangeError(`${id} has no track`)
  return parameter
}

/** The value at a fraction of a track, on the parameter's step, so that typing it gives the same. */
export const valueOnTrack = (parameter: NumericParameter, fraction: number): number => {
  const lattice = latticeOf(parameter)
  const value = valueAt(axisOf(parameter), fraction)
  const [low, high] = [lattice.value(lattice.floor(value)), lattice.value(lattice.ceil(value))]
  const near = value - low <= high - value ? low : high
  return Math.max(parameter.domain[0], Math.min(parameter.domain[1], near))
}

/** Does a cell have a neighbour, also a diagonal one, with another winner? */
const isBorder = (
  { columns, rows, cells }: Pick<Level, 'columns' | 'rows' | 'cells'>,
  column: number,
  row: number,
): boolean => {
  const own = cells[row * columns + column]
  for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
    for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
      if (cells[r * columns + c] !== own) return true
  return false
}

const first = (): Level => {
  const { columns, rows } = coarsest
  return {
    columns,
    rows,
    cells: new Uint8Array(columns * rows),
    open: Array.from({ length: columns * rows }, (_, k) => k),
  }
}

/** The next finer map: cells inside a regime keep its winner, cells at a border and those in line with the mark are open. */
const doubled = (before: Level, all: boolean, mark: Mark): Level => {
  const [columns, rows] = [before.columns * 2, before.rows * 2]
  const cells = new Uint8Array(columns * rows)
  const open: number[] = []
  const [markColumn, markRow] = [Math.floor(mark.x * columns), Math.floor(mark.y * rows)]
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [c, r] = [column >> 1, row >> 1]
      const k = row * columns + column
      cells[k] = before.cells[r * before.columns + c] ?? 0
      if (all || column === markColumn || row === markRow || isBorder(before, c, r)) open.push(k)
    }
  return { columns, rows, cells, open }
}

type WinsAt = (x: number, y: number) => string | undefined

/**
 * Who wins at a pair. Where one of the two decides no figure, the figures are made once for each value of the other, which
 * is why pairs are looked at in its order.
 */
const winsOver = (scenario: Scenario, edition: Edition, x: string, y: string, outer: 'x' | 'y' | undefined): WinsAt => {
  if (outer === undefined) {
    const wins = whoWinsAt(solve(scenario, edition), edition, [x, y])
    return (atX, atY) => wins({ [x]: atX, [y]: atY })
  }
  const [held, free] = outer === 'x' ? [x, y] : [y, x]
  let made: { readonly at: number; readonly wins: (value: number) => string | undefined } | undefined
  return (atX, atY) => {
    const [at, value] = outer === 'x' ? [atX, atY] : [atY, atX]
    if (made?.at !== at) made = { at, wins: whoWins(solve(withInput(scenario, held, at), edition), edition, free) }
    return made.wins(value)
  }
}

const outerOf = (x: string, y: string): 'x' | 'y' | undefined => {
  if (onlyRanks(x) === onlyRanks(y)) return undefined
  return onlyRanks(x) ? 'y' : 'x'
}

const inOrder = (open: readonly number[], columns: number, outer: 'x' | 'y' | undefined): readonly number[] =>
  outer === 'x' ? open.toSorted((a, b) => (a % columns) - (b % columns) || a - b) : open

/** The present pair as fractions of both tracks; outside 0 to 1 where there is none. */
interface Mark {
  readonly x: number
  readonly y: number
}

const placeOf = (scenario: Scenario, parameter: NumericParameter): number => {
  const value = presentValue(scenario, parameter)
  return value === undefined ? -1 : fractionOf(axisOf(parameter), value)
}

/**
 * Which option wins over the tracks of two numeric inputs, everything else held, by the rule of the headline. Borders are
 * true to a cell of the finest map; what is smaller than a cell of the second map and not in line with the present pair
 * may be missed.
 */
export const startRegimes = (scenario: Scenario, edition: Edition, xId: string, yId: string): Mapping => {
  const [x, y] = [numeric(xId), numeric(yId)]
  const outer = outerOf(xId, yId)
  const wins = winsOver(scenario, edition, xId, yId, outer)
  const mark = { x: placeOf(scenario, x), y: placeOf(scenario, y) }
  const inLine = (made: Level): Level => ({ ...made, open: inOrder(made.open, made.columns, outer) })
  const options: (string | undefined)[] = []
  let level = inLine(first())
  let done = 0
  let doublingsLeft: number = doublings
  let complete: Regimes | undefined
  const look = (k: number): void => {
    const at = level.open[k] ?? 0
    const [column, row] = [at % level.columns, Math.floor(at / level.columns)]
    const option = wins(valueOnTrack(x, (column + 0.5) / level.columns), valueOnTrack(y, (row + 0.5) / level.rows))
    if (!options.includes(option)) options.push(option)
    level.cells[at] = options.indexOf(option)
  }
  return {
    step: (k) => {
      if (complete?.finest) return true
      if (complete?.cells === level.cells) {
        level = inLine(doubled(level, doublings - doublingsLeft < everywhere, mark))
        doublingsLeft -= 1
        done = 0
      }
      for (let i = 0; i < k && done < level.open.length; i++) look(done++)
      if (done < level.open.length) return false
      const { columns, rows, cells } = level
      complete = { x: xId, y: yId, columns, rows, cells, options: [...options], finest: doublingsLeft === 0 }
      return true
    },
    result: () => complete,
  }
}

/** The finest map at once. */
export const regimesOf = (scenario: Scenario, edition: Edition, xId: string, yId: string): Regimes => {
  const mapping = startRegimes(scenario, edition, xId, yId)
  let result = mapping.result()
  while (!result?.finest) {
    mapping.step(10_000)
    result = mapping.result()
  }
  return result
}
