import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { textWidth } from '../look/text-width.ts'
import { screenTheme, type ChartTheme, type Slot } from '../look/theme.ts'
import { cutToFit } from '../look/wrap.ts'
import { Words } from '../look/Words.tsx'
import {
  headHeight,
  markRoom,
  sizes,
  tableLayout,
  type PictureCell,
  type PictureColumn,
  type PlacedColumn,
  type TableLayout,
} from './layout.ts'

export interface PictureRow {
  readonly id: string
  readonly slot: Slot
  /** It is ruled out: its mark is hollow, its words grey. */
  readonly hollow: boolean
  /** The recommended one. */
  readonly chosen: boolean
  readonly cells: readonly PictureCell[]
}

export interface TablePictureProps extends PictureProps {
  readonly caption: string
  readonly columns: readonly PictureColumn[]
  readonly rows: readonly PictureRow[]
}

interface CellProps {
  readonly cell: PictureCell
  readonly column: PlacedColumn
  readonly numeric: boolean
  readonly quiet: boolean
  readonly y: number
  readonly ink: string
  readonly theme: ChartTheme
  readonly strong: boolean
}

/** A number ends at the column's edge with its range quietly behind it; text begins there, cut where it must be. */
function Cell({ cell, column, numeric, quiet, y, ink, theme, strong }: CellProps) {
  const fill = cell.broken ? theme.bad : ink
  const weight = strong ? 600 : 400
  const range = quiet ? (cell.quiet ?? '') : ''
  if (!numeric) {
    const left = column.left + (column.index === 0 ? markRoom : 0)
    const text = cutToFit(cell.text, sizes.text, column.right - left) ?? ''
    const after = left + textWidth(text, sizes.text) + 6
    return (
      <>
        <Words lines={[text]} x={left} y={y} size={sizes.text} anchor="start" fill={fill} weight={weight} />
        {range !== '' && after + textWidth(range, sizes.quiet) <= column.right && (
          <Words lines={[range]} x={after} y={y} size={sizes.quiet} anchor="start" fill={theme.ink3} />
        )}
      </>
    )
  }
  const end = column.right - (range === '' ? 0 : textWidth(range, sizes.quiet) + 6)
  return (
    <>
      <Words lines={[cell.text]} x={end} y={y} size={sizes.text} anchor="end" fill={fill} weight={weight} />
      {range !== '' && (
        <Words lines={[range]} x={column.right} y={y} size={sizes.quiet} anchor="end" fill={theme.ink3} />
      )}
    </>
  )
}

function Heads({
  columns,
  placed,
  theme,
}: {
  columns: TablePictureProps['columns']
  placed: readonly PlacedColumn[]
  theme: ChartTheme
}) {
  return placed.map((place) => {
    const { head, unit, numeric } = columns[place.index] ?? { head: '' }
    const x = numeric ? place.right : place.left + (place.index === 0 ? markRoom : 0)
    const anchor = numeric ? 'end' : 'start'
    return (
      <g key={place.index}>
        <Words
          lines={[head]}
          x={x}
          y={unit === undefined ? 20 : 8}
          size={sizes.text}
          anchor={anchor}
          fill={theme.ink}
          weight={600}
        />
        {unit !== undefined && (
          <Words lines={[unit]} x={x} y={22} size={sizes.quiet} anchor={anchor} fill={theme.ink3} />
        )}
      </g>
    )
  })
}

interface LineProps {
  readonly row: PictureRow
  readonly columns: TablePictureProps['columns']
  readonly layout: TableLayout
  readonly top: number
  readonly width: number
  readonly theme: ChartTheme
}

function Line({ row, columns, layout, top, width, theme }: LineProps) {
  const { rowHeight, quiet } = layout
  const y = top + rowHeight / 2
  const colour = theme.slots[row.slot]
  const ink = row.hollow ? theme.ink3 : theme.ink
  return (
    <g>
      {row.chosen && <rect x={0} y={top} width={width} height={rowHeight} fill={colour} fillOpacity={theme.tint} />}
      <path d={`M0 ${top}H${width}`} stroke={theme.line} strokeWidth={1} fill="none" />
      <rect
        x={3}
        y={y - 4}
        width={8}
        height={8}
        rx={2}
        fill={row.hollow ? 'none' : colour}
        stroke={row.hollow ? theme.line2 : colour}
        strokeWidth={1.3}
      />
      {layout.columns.map((column) => {
        const cell = row.cells[column.index]
        const numeric = columns[column.index]?.numeric ?? false
        return (
          cell && (
            <Cell
              key={column.index}
              {...{ cell, column, numeric, quiet, y, ink, theme }}
              strong={row.chosen && column.index === 0}
            />
          )
        )
      })}
    </g>
  )
}

/** A table of options as a picture: for slides, where nobody sorts. */
export function TablePicture(props: TablePictureProps) {
  const { caption, columns, rows, theme = screenTheme } = props
  const { width, height } = unitsOf(props)
  const layout = tableLayout(
    columns,
    rows.map(({ cells }) => cells),
    { width, height },
  )
  const bottom = headHeight + rows.length * layout.rowHeight
  return (
    <ChartSvg
      {...props}
      theme={theme}
      says={[
        caption,
        ...rows.map(
          ({ cells }) =>
            `${cells
              .map(({ text }) => text)
              .filter((text) => text !== '')
              .join(', ')}.`,
        ),
      ]}
    >
      <Heads columns={columns} placed={layout.columns} theme={theme} />
      {rows.map((row, index) => (
        <Line key={row.id} {...{ row, columns, layout, width, theme }} top={headHeight + index * layout.rowHeight} />
      ))}
      <path d={`M0 ${bottom}H${width}`} stroke={theme.line} strokeWidth={1} fill="none" />
    </ChartSvg>
  )
}
