import { textWidth } from '../look/text-width.ts'

/** A cell in a picture of a table: what it says, and quietly beside it, its range. */
export interface PictureCell {
  readonly text: string
  readonly quiet?: string | undefined
  /** It breaks a limit. */
  readonly broken?: boolean | undefined
}

export interface PictureColumn {
  readonly head: string
  readonly unit?: string | undefined
  readonly numeric?: boolean | undefined
  /** The first to go where there is no room; 0 or absent: it stays. */
  readonly goes?: number | undefined
}

/** Where a column stands, px; numbers end at `right`, text begins at `left`. */
export interface PlacedColumn {
  readonly index: number
  readonly left: number
  readonly right: number
}

export interface TableLayout {
  readonly columns: readonly PlacedColumn[]
  /** Ranges are left out where there is no room for them. */
  readonly quiet: boolean
  readonly rowHeight: number
}

export const sizes = { text: 12, quiet: 11 } as const
export const headHeight = 34
const gap = 16
/** For the mark before a name. */
export const markRoom = 16
const natural = 28
const least = 20
/** What a name may be cut to. */
const narrowest = 120

export const tableHeight = (rows: number): number => headHeight + rows * natural + 2

type Rows = readonly (readonly PictureCell[])[]

const cellWidth = ({ text, quiet = '' }: PictureCell, withQuiet: boolean): number =>
  textWidth(text, sizes.text) + (withQuiet && quiet !== '' ? 6 + textWidth(quiet, sizes.quiet) : 0)

const columnWidth = (column: PictureColumn, index: number, rows: Rows, quiet: boolean): number =>
  Math.max(
    textWidth(column.head, sizes.text),
    textWidth(column.unit ?? '', sizes.quiet),
    ...rows.map((row) => (row[index] ? cellWidth(row[index], quiet && index > 0) : 0)),
  ) + (index === 0 ? markRoom : 0)

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + gap, -gap)

interface Kept {
  readonly indices: readonly number[]
  readonly widths: readonly number[]
  readonly quiet: boolean
}

/** First columns go, in the order in which they may, then ranges; what is left is all of the table that fits. */
function kept(columns: readonly PictureColumn[], rows: Rows, width: number): Kept {
  const all = columns.map((_, index) => index)
  const order = all
    .filter((index) => (columns[index]?.goes ?? 0) > 0)
    .toSorted((a, b) => (columns[a]?.goes ?? 0) - (columns[b]?.goes ?? 0))
  const withColumns = (indices: readonly number[], quiet: boolean): Kept => ({
    indices,
    quiet,
    widths: indices.map((index) => columnWidth(columns[index] ?? { head: '' }, index, rows, quiet)),
  })
  const trials = [true, false].flatMap((quiet) =>
    Array.from({ length: order.length + 1 }, (_, gone) =>
      withColumns(
        all.filter((index) => !order.slice(0, gone).includes(index)),
        quiet,
      ),
    ),
  )
  const shortest = ({ widths: [first = 0, ...rest] }: Kept): number => total([Math.min(first, narrowest), ...rest])
  return (
    trials.find(({ widths }) => total(widths) <= width) ??
    trials.find((trial) => shortest(trial) <= width) ??
    trials.at(-1) ??
    withColumns(all, false)
  )
}

/** Columns over the whole width: what is left over widens the gaps. */
export function tableLayout(
  columns: readonly PictureColumn[],
  rows: Rows,
  { width, height }: { readonly width: number; readonly height: number },
): TableLayout {
  const { indices, widths, quiet } = kept(columns, rows, width)
  const over = width - total(widths)
  // What stands quietly behind a name is there where it finds room.
  const behind = Math.max(0, ...rows.map(([name]) => (name ? cellWidth(name, true) + markRoom : 0)))
  const first = Math.max(0, Math.min(over, behind - (widths[0] ?? 0)))
  const extra = Math.max(0, over - first) / Math.max(1, widths.length - 1)
  let left = 0
  const placed = widths.map((natural, at): PlacedColumn => {
    const own = at === 0 ? natural + first + Math.min(0, over) : natural
    const column = { index: indices[at] ?? 0, left, right: left + own }
    left += own + gap + extra
    return column
  })
  const room = (height - headHeight - 2) / Math.max(1, rows.length)
  return { columns: placed, quiet, rowHeight: Math.max(least, Math.min(natural * 1.15, room)) }
}
