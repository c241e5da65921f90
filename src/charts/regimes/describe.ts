import { listed } from '../../base/format.ts'
import type { TableData } from '../card/table-data.ts'
import { regimeAt, type RegimeGrid } from './regime-grid.ts'

/** A winner of the map; without an option: nothing fits. */
export interface RegimeName {
  readonly option?: string | undefined
  readonly label: string
}

interface RegimesGiven {
  readonly grid: RegimeGrid
  readonly regimes: readonly RegimeName[]
  readonly x: { readonly title: string }
  readonly y: { readonly title: string }
  readonly now: { readonly x: number; readonly y: number }
  /** Index of the regime that wins at the present pair, where that is known better than by its cell. */
  readonly winner?: number | undefined
}

const hereOf = ({ winner, grid, now }: RegimesGiven): number | undefined => winner ?? regimeAt(grid, now.x, now.y)

/** Share of the map that each regime has, largest first. */
export function sharesOf({ grid, regimes }: Pick<RegimesGiven, 'grid' | 'regimes'>) {
  const counts = regimes.map(() => 0)
  for (let index = 0; index < grid.cells.length; index++) {
    const regime = grid.cells[index] ?? -1
    counts[regime] = (counts[regime] ?? 0) + 1
  }
  return regimes
    .map((regime, index) => ({ regime, index, share: (counts[index] ?? 0) / Math.max(1, grid.cells.length) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
}

const percent = (share: number): string => (share < 0.01 ? 'under 1\u202f%' : `${Math.round(share * 100)}\u202f%`)

const sayHere = (regime: RegimeName | undefined): string =>
  regime?.option === undefined ? 'Nothing fits at the present pair.' : `${regime.label} wins at the present pair.`

/** The map in layers: what is plotted, who wins now, how the map is shared and who wins at its corners. */
export function describeRegimes(given: RegimesGiven): readonly string[] {
  const { grid, regimes, x, y } = given
  const nameAt = (fx: number, fy: number): string => regimes[regimeAt(grid, fx, fy) ?? -1]?.label ?? 'nothing'
  const shares = sharesOf(given).map(({ regime, share }) => `${regime.label} ${percent(share)}`)
  return [
    `Map of two inputs: who wins at each pair of ${x.title} (across) and ${y.title} (upwards), the rest held.`,
    sayHere(regimes[hereOf(given) ?? -1]),
    `Shares of the map: ${listed(shares)}. Low and low: ${nameAt(0, 0)}; high and low: ${nameAt(1, 0)}; low and high: ${nameAt(0, 1)}; high and high: ${nameAt(1, 1)}.`,
  ]
}

export const regimeTable = (given: RegimesGiven): TableData => ({
  caption: `Who wins over pairs of ${given.x.title} and ${given.y.title}, the rest held`,
  columns: [
    { id: 'option', head: 'Option' },
    { id: 'share', head: 'Share of the map', unit: '%', numeric: true },
    { id: 'now', head: 'Wins now' },
  ],
  rows: sharesOf(given).map(({ regime, index, share }) => ({
    id: regime.option ?? 'none',
    cells: [
      { text: regime.label },
      { text: percent(share).replace('\u202f%', ''), by: share },
      { text: hereOf(given) === index ? 'yes' : '' },
    ],
  })),
})
