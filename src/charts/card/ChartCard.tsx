import { useId, type ReactNode } from 'react'
import styles from './ChartCard.module.css'
import { TakeTools, type TakeToolsProps } from './TakeTools.tsx'
import { Tool } from './Tool.tsx'

interface ChartCardProps extends Omit<TakeToolsProps, 'of'> {
  readonly name: string
  /** How to read it, in a few words: `bars: 90 % range`. */
  readonly note?: string | undefined
  /** Choices that belong to this chart, before its tools. */
  readonly controls?: ReactNode
  /** The chart as a table; made only while it is shown. */
  readonly table?: (() => ReactNode) | undefined
  readonly showsTable?: boolean | undefined
  readonly onToggleTable?: (() => void) | undefined
  /** The figures belong to an earlier state and are being counted again. */
  readonly updating?: boolean | undefined
  readonly children: ReactNode
}

/** A chart with its name, how to read it, and its tools; the table takes the picture's place. */
export function ChartCard(props: ChartCardProps) {
  const { name, note, controls, table, updating, children } = props
  const titleId = useId()
  const showsTable = table !== undefined && (props.showsTable ?? false)
  const small = name.toLowerCase()
  return (
    <section className={styles['card']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h2 id={titleId}>{name}</h2>
        {note !== undefined && (
          <span className={styles['note']} title={note}>
            {updating ? 'updating' : note}
          </span>
        )}
        {controls !== undefined && <span className={styles['controls']}>{controls}</span>}
        <span className={styles['tools']}>
          <Tool
            icon={showsTable ? 'chart' : 'table'}
            label={showsTable ? `Show ${small} as a chart` : `Show ${small} as a table`}
            onPress={table && props.onToggleTable}
            pressed={showsTable}
          />
          <TakeTools of={small} onCopy={props.onCopy} onDownload={props.onDownload} chosen={props.chosen} />
        </span>
      </header>
      <div className={styles['body']} data-updating={updating || undefined}>
        {showsTable ? table() : children}
      </div>
    </section>
  )
}
