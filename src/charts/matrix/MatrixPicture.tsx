import { useId, useMemo } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch } from '../look/Hatch.tsx'
import { blockHeight } from '../look/text-box.ts'
import { textWidth } from '../look/text-width.ts'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { cutToFit } from '../look/wrap.ts'
import { boxPath, coordinate } from '../shape/svg-path.ts'
import { cellBar } from './cell-bar.ts'
import { bestText, demandText } from './demand-text.ts'
import { describeMatrix } from './describe.ts'
import {
  detailLines,
  markRoom,
  matrixLayout,
  nameLines,
  sizes,
  type MatrixLayout,
  type PlacedCell,
  type PlacedRow,
} from './layout.ts'
import { hatchPitch, MatrixBar } from './MatrixBar.tsx'
import type { MatrixCell, MatrixColumn, MatrixSeries } from './matrix-series.ts'
import { VerdictMark } from './VerdictMark.tsx'

export interface MatrixPictureProps extends PictureProps {
  readonly series: MatrixSeries
}

interface HeadProps {
  readonly column: MatrixColumn
  readonly place: PlacedCell
  readonly isBrief: boolean
  readonly theme: ChartTheme
}

const bestWidth = 60
/** For `at risk` behind a bar, and for a cross, px. */
const verdictRoom = { 'at-risk': 46, fails: 18 } as const
/** A bar that is shorter says nothing, px. */
const leastBar = 36
/** A row that is lower has no room for its note, px. */
const notedFrom = 31

/** Colour, name, what it is compared by, and how often it is best. */
function Head({ column, place: { left, width }, isBrief, theme }: HeadProps) {
  const colour = theme.slots[column.slot]
  const names = nameLines(column, width).map((line) => cutToFit(line, sizes.figure, width - markRoom) ?? '')
  const lines = isBrief ? [] : detailLines(column, width)
  const small = { x: left, size: sizes.note, anchor: 'start' } as const
  const best = bestText(column)
  const room = Math.max(0, Math.min(bestWidth, width - textWidth(best, sizes.note) - 8))
  const named = 4 + blockHeight(names.length, sizes.figure)
  const y = named + blockHeight(lines.length, sizes.note) + 12
  return (
    <>
      <rect x={left} y={7} width={9} height={9} rx={2} fill={colour} />
      <Words
        lines={names}
        x={left + markRoom}
        y={4 + blockHeight(names.length, sizes.figure) / 2}
        size={sizes.figure}
        anchor="start"
        weight={600}
        fill={theme.ink}
      />
      <Words {...small} lines={lines} y={named + blockHeight(lines.length, sizes.note) / 2} fill={theme.ink3} />
      {column.best !== undefined && (
        <>
          <rect x={left} y={y - 3} width={room} height={4} rx={2} fill={theme.grid} />
          <rect x={left} y={y - 3} width={room * column.best} height={4} rx={2} fill={colour} />
          <Words {...small} lines={[best]} x={left + room + 6} y={y - 1} fill={theme.ink2} />
        </>
      )}
    </>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  readonly placed: PlacedRow
  readonly column: MatrixColumn
  readonly place: PlacedCell
  readonly isStacked: boolean
  readonly theme: ChartTheme
  readonly hatch: string
}

/** The figure, how it stands against the limit, and the bar under or beside it. */
function Cell({ cell, placed, column, place, isStacked, theme, hatch }: CellProps) {
  const { row, top, height } = placed
  const { axis, limit } = row
  const drawsBar = axis !== undefined && cell.range !== undefined
  const y = drawsBar && isStacked ? top + height * 0.33 : top + height / 2
  const fill = cell.verdict === 'fails' ? theme.bad : axis ? theme.ink : theme.ink2
  const room = cell.verdict === 'fails' ? place.width - verdictRoom.fails : place.width
  const size = axis ? sizes.figure : sizes.name
  const text = cutToFit(cell.text, size, room) ?? ''
  const beside = Math.max(place.width * 0.45, textWidth(text, size) + 10)
  const half = isStacked
    ? { x: place.left, width: place.width }
    : {
        x: place.left + beside,
        width: Math.max(
          0,
          place.width - beside - (cell.verdict === 'fails' ? verdictRoom.fails : verdictRoom['at-risk']),
        ),
      }
  return (
    <>
      <Words lines={[text]} x={place.left} y={y} size={size} anchor="start" weight={axis ? 600 : 400} fill={fill} />
      <VerdictMark
        verdict={cell.verdict}
        x={place.left + place.width}
        y={y}
        room={place.width - textWidth(text, size)}
        theme={theme}
      />
      {axis && cell.range && half.width >= leastBar && (
        <MatrixBar
          bar={cellBar(axis, cell.range, limit, half.width)}
          slot={column.slot}
          width={half.width}
          x={half.x}
          y={isStacked ? top + height * 0.74 : y}
          {...{ theme, hatch }}
        />
      )}
    </>
  )
}

interface RowHeadProps {
  readonly placed: PlacedRow
  readonly layout: MatrixLayout
  readonly theme: ChartTheme
}

function RowHead({ placed: { row, top, height }, layout, theme }: RowHeadProps) {
  const { names, demand, isStacked } = layout
  const text = { x: names.left, anchor: 'start' } as const
  const note =
    isStacked && height >= notedFrom && row.note !== '' ? (cutToFit(row.note, sizes.note, names.width - 4) ?? '') : ''
  const middle = top + height / 2
  const words = demandText(row.demand)
  const isMust = row.demand.kind === 'must'
  const wide = textWidth(words, sizes.note) + 10
  return (
    <>
      <Words
        {...text}
        lines={[cutToFit(row.name, sizes.name, names.width) ?? '']}
        y={note === '' ? middle : middle - 7}
        size={sizes.name}
        weight={600}
        fill={theme.ink}
      />
      {note !== '' && <Words {...text} lines={[note]} y={middle + 8} size={sizes.note} fill={theme.ink3} />}
      {isMust && <rect x={demand - wide / 2} y={middle - 8} width={wide} height={16} rx={3} fill={theme.ink2} />}
      <Words
        lines={[words]}
        x={demand}
        y={middle}
        size={isMust ? sizes.note : sizes.name}
        anchor="middle"
        weight={600}
        fill={isMust ? theme.surface : theme.ink}
      />
    </>
  )
}

/** Requirements against approaches: a picture. */
export function MatrixPicture(props: MatrixPictureProps) {
  const { series, theme = screenTheme } = props
  const { width, height } = unitsOf(props)
  const layout = useMemo(() => matrixLayout(series, width, height), [series, width, height])
  const hatch = `${useId()}h`
  const { rows, columns, head, isStacked, isBrief, bottom } = layout
  const inset = 7
  return (
    <ChartSvg {...props} theme={theme} says={describeMatrix(series)}>
      <defs>
        <Hatch id={hatch} theme={{ ...theme, hatchPitch }} />
      </defs>
      <Words lines={['Requirement']} x={0} y={12} size={sizes.note} anchor="start" fill={theme.ink3} />
      <Words lines={['Weight']} x={layout.demand} y={12} size={sizes.note} anchor="middle" fill={theme.ink3} />
      {series.columns.map((column, index) => {
        const place = columns[index]
        return place && <Head key={column.id} {...{ column, place, isBrief, theme }} />
      })}
      {rows.map((placed) => (
        <g key={placed.row.id}>
          <path
            d={`M0 ${coordinate(placed.top)}H${coordinate(width)}`}
            stroke={theme.line}
            strokeWidth={1}
            fill="none"
          />
          <RowHead {...{ placed, layout, theme }} />
          {series.columns.map((column, index) => {
            const [place, cell] = [columns[index], placed.row.cells[index]]
            return (
              place && cell && <Cell key={column.id} {...{ cell, placed, column, place, isStacked, theme, hatch }} />
            )
          })}
        </g>
      ))}
      {series.columns.map((column, index) => {
        const place = columns[index]
        return (
          column.outlined &&
          place && (
            <path
              key={column.id}
              d={boxPath(
                Math.max(1.1, place.left - inset),
                1.1,
                Math.min(place.width + 2 * inset, width - place.left + inset - 1.1),
                bottom - 1.1,
              )}
              fill={theme.slots[column.slot]}
              fillOpacity={0.07}
              stroke={theme.slots[column.slot]}
              strokeWidth={2.2}
            />
          )
        )
      })}
      <path d={`M0 ${coordinate(head)}H${coordinate(width)}`} stroke={theme.line} strokeWidth={1} fill="none" />
    </ChartSvg>
  )
}
