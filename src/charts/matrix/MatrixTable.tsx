import { useId, type ReactNode } from 'react'
import { FigureButton } from '../../ui/PhraseText.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Hatch } from '../look/Hatch.tsx'
import { screenTheme } from '../look/theme.ts'
import { cellBar } from './cell-bar.ts'
import { bestText, demandText } from './demand-text.ts'
import { barHeight, hatchPitch, MatrixBar } from './MatrixBar.tsx'
import type { MatrixCell, MatrixColumn, MatrixRow, MatrixSeries } from './matrix-series.ts'
import styles from './Matrix.module.css'

interface MatrixTableProps {
  readonly series: MatrixSeries
  /** Width there is, px. */
  readonly width: number
  /** What it means for the decision, in one sentence. */
  readonly meaning?: string | undefined
  /** Hands for what a requirement demands; absent: it is only read. */
  readonly renderDemand?: ((row: MatrixRow) => ReactNode) | undefined
  /** Hands for a figure; undefined: it is only read. */
  readonly renderCell?: ((row: MatrixRow, column: MatrixColumn) => ReactNode) | undefined
  readonly highlight?: string | undefined
}

/** From here on approaches stand side by side; below, each requirement lists them. */
export const sideBySideFrom = 600
const namesShare = 0.26
const cellPadding = 20
const stackedBar = { share: 0.42, most: 190 } as const

const theme = screenTheme

interface CellParts extends Pick<MatrixTableProps, 'renderCell'> {
  readonly row: MatrixRow
  readonly column: MatrixColumn
  readonly cell: MatrixCell
}

function Bar({ row, column, cell, width, hatch }: CellParts & { readonly width: number; readonly hatch: string }) {
  const { axis, limit } = row
  if (!axis || !cell.range) return undefined
  return (
    <svg
      className={styles['bar']}
      width={width}
      height={barHeight}
      viewBox={`0 0 ${width} ${barHeight}`}
      aria-hidden="true"
    >
      <MatrixBar
        bar={cellBar(axis, cell.range, limit, width)}
        slot={column.slot}
        {...{ width, theme, hatch }}
        x={0}
        y={barHeight / 2}
      />
    </svg>
  )
}

/** The figure with what it fails and whose it is, in words where the eye has a mark. */
function Figure({ row, column, cell, renderCell }: CellParts) {
  const { text, figure, verdict, fails, rangeText, isOwn } = cell
  const hands = renderCell?.(row, column)
  const plain =
    figure === undefined ? (
      <span className={row.axis && styles['strong']}>{text}</span>
    ) : (
      <FigureButton text={text} figure={figure} strong />
    )
  return (
    <span className={styles['figure']} data-verdict={verdict} data-own={isOwn} title={fails ?? rangeText}>
      <span>{hands ?? plain}</span>
      {isOwn && <Tag tone="yours">yours</Tag>}
      {verdict === 'fails' && (
        <>
          <svg className={styles['cross']} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 1.5l9 9m0 -9l-9 9" />
          </svg>
          <span className="visually-hidden">fails: {fails ?? 'beyond the limit'}</span>
        </>
      )}
      {verdict === 'at-risk' && <small className={styles['risk']}>at risk</small>}
      {verdict === 'holds' && <span className="visually-hidden">holds</span>}
      {rangeText !== undefined && <span className="visually-hidden">, 90 % range {rangeText}</span>}
    </span>
  )
}

function Best({ column }: { readonly column: MatrixColumn }) {
  if (column.best === undefined) return <span className={styles['best']}>counting draws</span>
  return (
    <span className={styles['best']}>
      <span className={styles['share']} aria-hidden="true">
        <span style={{ width: `${column.best * 100}%` }} />
      </span>
      {bestText(column)}
      <span className="visually-hidden"> of 100 draws</span>
    </span>
  )
}

function Demand({ row, renderDemand }: Pick<MatrixTableProps, 'renderDemand'> & { readonly row: MatrixRow }) {
  const hands = renderDemand?.(row)
  if (hands !== undefined) return hands
  return (
    <span className={styles['demand']} data-kind={row.demand.kind}>
      {demandText(row.demand)}
    </span>
  )
}

function RowName({ row }: { readonly row: MatrixRow }) {
  return (
    <>
      {row.name}
      {row.note !== '' && <small>{row.note}</small>}
      {row.isFirstToRelax && <small className={styles['relax']}>relax this first</small>}
    </>
  )
}

function Wide({ hatch, ...props }: MatrixTableProps & { readonly hatch: string }) {
  const { series, width, renderDemand, renderCell, highlight } = props
  const { columns, rows } = series
  const names = Math.min(248, Math.max(184, width * namesShare))
  const each = (width - names) / Math.max(1, columns.length)
  return (
    <table className={styles['wide']}>
      <caption className="visually-hidden">Requirements against approaches</caption>
      <colgroup>
        <col style={{ width: names }} />
        {columns.map(({ id }) => (
          <col key={id} style={{ width: each }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles['corner']}>
            Requirement <span>Weight</span>
          </th>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              data-slot={column.slot}
              data-outlined={column.outlined || undefined}
              data-pointed={highlight === column.id || undefined}
            >
              <span className={styles['name']}>{column.label}</span>
              <small>{column.detail}</small>
              <Best column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-relax={row.isFirstToRelax || undefined}>
            <th scope="row">
              <span className={styles['rowHead']}>
                <span className={styles['rowName']}>
                  <RowName row={row} />
                </span>
                <Demand {...{ row, renderDemand }} />
              </span>
            </th>
            {columns.map((column, index) => {
              const cell = row.cells[index]
              return (
                <td key={column.id} data-slot={column.slot} data-outlined={column.outlined || undefined}>
                  {cell && <Figure {...{ row, column, cell, renderCell }} />}
                  {cell && <Bar {...{ row, column, cell, hatch }} width={each - cellPadding} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Narrow({ hatch, ...props }: MatrixTableProps & { readonly hatch: string }) {
  const { series, width, renderDemand, renderCell } = props
  const bar = Math.min(stackedBar.most, width * stackedBar.share)
  return (
    <table className={styles['narrow']}>
      <caption className="visually-hidden">Requirements, each with every approach</caption>
      <tbody>
        <tr className="visually-hidden">
          <th scope="col">Approach</th>
          <th scope="col">Figure</th>
        </tr>
        {series.columns.map((column) => (
          <tr key={column.id} data-slot={column.slot} data-outlined={column.outlined || undefined}>
            <th scope="row" className={styles['name']}>
              {column.label}
            </th>
            <td>
              <Best column={column} />
            </td>
          </tr>
        ))}
      </tbody>
      {series.rows.map((row) => (
        <tbody key={row.id}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles['group']}>
              <span className={styles['rowHead']}>
                <span className={styles['rowName']}>
                  <RowName row={row} />
                </span>
                <Demand {...{ row, renderDemand }} />
              </span>
            </th>
          </tr>
          {series.columns.map((column, index) => {
            const cell = row.cells[index]
            return (
              <tr key={column.id} data-slot={column.slot} data-outlined={column.outlined || undefined}>
                <th scope="row" className={styles['name']}>
                  {column.label}
                </th>
                <td>
                  {cell && <Figure {...{ row, column, cell, renderCell }} />}
                  {cell && <Bar {...{ row, column, cell, hatch }} width={bar} />}
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}

/** Requirements against approaches on screen: a table whose cells open their origin and whose demands can be set. */
export function MatrixTable(props: MatrixTableProps) {
  const hatch = `${useId()}h`
  const Form = props.width >= sideBySideFrom ? Wide : Narrow
  return (
    <div className={styles['matrix']}>
      <svg className={styles['defs']} width={0} height={0} aria-hidden="true">
        <defs>
          <Hatch id={hatch} theme={{ ...theme, hatchPitch }} />
        </defs>
      </svg>
      <Form {...props} hatch={hatch} />
      {props.meaning !== undefined && <p className="visually-hidden">{props.meaning}</p>}
    </div>
  )
}
