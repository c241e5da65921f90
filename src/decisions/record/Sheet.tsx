import type { ReactNode } from 'react'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { statusMeanings, statusWords } from '../../wording/record.ts'
import { AreaTable, type AreaTableProps } from './AreaTable.tsx'
import type { RecordModel } from './model.ts'
import styles from './Record.module.css'
import { shownNotes } from './shown.ts'

interface SheetProps extends Omit<AreaTableProps, 'model'> {
  readonly model: RecordModel
  /** In place of the line that says the status. */
  readonly status?: ReactNode
  /** Beside what to measure; absent on paper, where they have a page of their own. */
  readonly changed?: ReactNode
  /** In place of the text and the notes as they stand. */
  readonly written?: ReactNode
  /** What the areas say in one paragraph, where nothing beside the page says it. */
  readonly because?: ReactNode
  /** Before the table, where nothing fits. */
  readonly ways?: ReactNode
}

export function Figures({ figures }: Pick<RecordModel, 'figures'>) {
  if (figures.length === 0) return undefined
  return (
    <dl className={styles['figures']}>
      {figures.map(({ name, value, range }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <PhraseText phrase={value} />
          </dd>
          <dd className={styles['range']}>
            {range.length > 0 && '90 % range '}
            <PhraseText phrase={range} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** How many of the draws that the most frequent winner does not win knowing each would settle; a full bar is all of them. */
function Measure({ measure, missed, noMeasure }: Pick<RecordModel, 'measure' | 'missed' | 'noMeasure'>) {
  return (
    <section>
      <h2>Worth measuring first</h2>
      {measure.length > 0 && <p>Of the {missed} draws in 100 that the most frequent winner does not win:</p>}
      {measure.length === 0 && (
        <p>
          <PhraseText phrase={noMeasure} />
        </p>
      )}
      <ol className={styles['bars']}>
        {measure.map(({ name, settles }) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ width: `${(100 * settles) / Math.max(missed, 1)}%` }} />
            </span>
            <span className={styles['settles']}>
              settles {settles} of {missed} draws
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function ChangedTable({ changed }: Pick<RecordModel, 'changed'>) {
  if (changed.length === 0) return <p>No input was changed: all values are those of the preset.</p>
  return (
    <table className={styles['changed']}>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Value</th>
          <th scope="col">Preset</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ id, name, value, preset }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{preset}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was changed from the preset. */
export function Changed({ changed }: Pick<RecordModel, 'changed'>) {
  return (
    <section>
      <h2>Changed inputs</h2>
      <ChangedTable changed={changed} />
    </section>
  )
}

/** What was written, as it stands. */
export function Written({ model }: { readonly model: RecordModel }) {
  const { record } = model
  const notes = shownNotes(model)
  return (
    <>
      {record.text !== '' && (
        <section>
          <h2>In our words</h2>
          <p className={styles['text']}>{record.text}</p>
        </section>
      )}
      {notes.length > 0 && (
        <section>
          <h2>Notes</h2>
          <ul className={styles['notes']}>
            {notes.map(({ id, about, by, on, text }) => (
              <li key={id}>
                <b>{about}</b> {text}
                <small>{by === '' ? on : `${by}, ${on}`}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The page itself, on screen and on paper. */
export function Sheet({ model, status, changed, written, because, ways, ...table }: SheetProps) {
  const { record } = model
  return (
    <article className={styles['sheet']} data-record={model.status} data-updating={model.reading.outdated || undefined}>
      {status ?? (
        <p>
          <b>{statusWords[model.status]}</b>, {statusMeanings[model.status]}.
          {record.deciders !== '' && ` Decided by ${record.deciders}.`}
        </p>
      )}
      <Figures figures={model.figures} />
      <p>
        <PhraseText phrase={model.givenUp} />
      </p>
      {because}
      {ways}
      <AreaTable model={model} {...table} />
      <div className={styles['columns']}>
        <Measure measure={model.measure} missed={model.missed} noMeasure={model.noMeasure} />
        {changed}
      </div>
      {written ?? <Written model={model} />}
    </article>
  )
}
