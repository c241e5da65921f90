import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './ChartCard.module.css'
import { ToolIcon, type ToolIconName } from './ToolIcon.tsx'

interface ChartCardProps {
  readonly name: string
  /** How to read it, in a few words: `bars: 90 % range`. */
  readonly note?: string | undefined
  /** Choices that belong to this chart, before its tools. */
  readonly controls?: ReactNode
  /** The chart as a table; made only while it is shown. */
  readonly table?: (() => ReactNode) | undefined
  readonly showsTable?: boolean | undefined
  readonly onToggleTable?: (() => void) | undefined
  /** Copies the picture; gives the sentence that says how it went. */
  readonly onCopy?: (() => Promise<string>) | undefined
  /** Leads to files of the chart: picture, table. */
  readonly onDownload?: (() => void) | undefined
  /** The figures belong to an earlier state and are being counted again. */
  readonly updating?: boolean | undefined
  readonly children: ReactNode
}

interface ToolProps {
  readonly icon: ToolIconName
  readonly label: string
  readonly onPress: (() => void) | undefined
  readonly pressed?: boolean
}

/** One tool of the card; absent where the page offers nothing for it. */
function Tool({ icon, label, onPress, pressed }: ToolProps) {
  if (!onPress) return undefined
  return (
    <Button
      look="icon"
      label={label}
      onClick={onPress}
      aria-pressed={pressed}
      data-tool={pressed === undefined ? icon : 'table'}
    >
      <ToolIcon name={icon} />
    </Button>
  )
}

/** A chart with its name, how to read it, and its tools; the table takes the picture's place. */
export function ChartCard(props: ChartCardProps) {
  const { name, note, controls, table, updating, children } = props
  const titleId = useId()
  const [said, say] = useState('')
  const showsTable = table !== undefined && (props.showsTable ?? false)
  const small = name.toLowerCase()
  const copy = async () => {
    say('Drawing the image')
    say((await props.onCopy?.()) ?? '')
  }
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
          <Tool icon="copy" label={`Copy ${small} as an image`} onPress={props.onCopy && (() => void copy())} />
          <Tool icon="download" label={`Download ${small}`} onPress={props.onDownload} />
        </span>
      </header>
      <p role="status">
        {said !== '' && (
          <span key={said} className={styles['said']} onAnimationEnd={() => say('')}>
            {said}
          </span>
        )}
      </p>
      <div className={styles['body']} data-updating={updating || undefined}>
        {showsTable ? table() : children}
      </div>
    </section>
  )
}
