import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { Fragment, useMemo, useState, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './SortableTable.module.css'

export interface TableColumn<Row> {
  readonly id: string
  readonly head: string
  /** Shown small under the head. */
  readonly unit?: string
  readonly numeric?: boolean
  /** Numbers stand at the right unless something is drawn beside them. */
  readonly align?: 'start'
  /** What to sort by; absent values come last in either direction. */
  readonly by: (row: Row) => number | string | undefined
  readonly cell: (row: Row) => ReactNode
}

interface SortableTableProps<Row> {
  /** Names the box in which a wide table scrolls. */
  readonly name: string
  readonly caption: ReactNode
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly nameOf: (row: Row) => string
  /** Marked as the chosen one. */
  readonly isChosen?: (row: Row) => boolean
  /** What a row opens under itself. */
  readonly detail?: (row: Row) => ReactNode
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})

const isRight = (column: Pick<TableColumn<never>, 'numeric' | 'align'> | undefined): boolean =>
  column?.numeric === true && column.align !== 'start'

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

/** A table that sorts by any column with pointer or keys, and whose rows may open. */
export function SortableTable<Row extends object>(props: SortableTableProps<Row>) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return helper.columns(
      props.columns.map((column) =>
        helper.accessor((row) => column.by(row), {
          id: column.id,
          header: column.head,
          sortFn: column.numeric ? 'basic' : 'alphanumeric',
          sortUndefined: 'last',
          sortDescFirst: false,
        }),
      ),
    )
  }, [props.columns])
  const data = useMemo(() => [...props.rows], [props.rows])
  const table = useTable({ features, columns, data, getRowId: props.idOf })
  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }

  return (
    <div className={styles['scroll']} role="region" aria-label={`${props.name}, scrolls sideways`} tabIndex={0}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>
          <span>{props.caption}</span>
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const column = props.columns[header.index]
                const sorted = header.column.getIsSorted()
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={isRight(column) ? styles['numeric'] : undefined}
                    aria-sort={sorted ? ariaSort[sorted] : 'none'}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <span className={styles['title']}>
                        {column?.head}
                        <span className={styles['arrow']} data-sorted={sorted || undefined}>
                          <Icon name={sorted === 'desc' ? 'down' : 'up'} size={12} />
                        </span>
                      </span>
                      {column?.unit && <small>{column.unit}</small>}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => {
            const isOpen = open.has(row.id)
            return (
              <Fragment key={row.id}>
                <tr data-chosen={props.isChosen?.(row.original) || undefined} data-row={row.id}>
                  {props.columns.map((column, index) =>
                    index === 0 ? (
                      <th key={column.id} scope="row">
                        <div className={styles['first']}>
                          {props.detail && (
                            <button
                              type="button"
                              className={styles['opener']}
                              aria-expanded={isOpen}
                              aria-label={`${props.nameOf(row.original)}: operating points`}
                              onClick={() => toggle(row.id)}
                            >
                              <span className={styles['twist']} data-open={isOpen || undefined}>
                                <Icon name="chevron" size={12} />
                              </span>
                            </button>
                          )}
                          {column.cell(row.original)}
                        </div>
                      </th>
                    ) : (
                      <td key={column.id} className={isRight(column) ? styles['numeric'] : undefined}>
                        {column.cell(row.original)}
                      </td>
                    ),
                  )}
                </tr>
                {isOpen && (
                  <tr className={styles['detail']}>
                    <td colSpan={props.columns.length}>{props.detail?.(row.original)}</td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
