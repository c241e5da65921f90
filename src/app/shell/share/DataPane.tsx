import { useId, useMemo } from 'react'
import type { DataTable } from '../../../base/data-table.ts'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { counted } from '../../../base/format.ts'
import type { Picture } from '../../../decisions/decision.ts'
import { csvOf } from '../../../exporters/csv.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { resultJson } from '../../share-result.ts'
import { useCounted } from '../../use-answers.ts'
import { app } from '../../use-app.ts'
import { version } from '../../version.ts'
import { download } from './download.ts'
import { Panes } from './Panes.tsx'
import { FilePart } from './FilePart.tsx'
import { counting, fileNameOf, type TakenFrom } from './picture-wish.ts'
import styles from './Share.module.css'

interface SaveTableProps {
  readonly table: DataTable
  readonly name: string
  readonly which: string
  readonly label: string
  readonly disabled: boolean
}

function SaveTable({ table, name, which, label, disabled }: SaveTableProps) {
  return (
    <Button
      disabled={disabled}
      aria-label={`${label}, CSV, ${which}`}
      onClick={() => download(csvOf(table), name, 'text/csv')}
    >
      <Icon name="download" />
      CSV, {which}
    </Button>
  )
}

interface TableLineProps {
  readonly picture: Picture
  readonly nameOf: (part: string) => string
  readonly outdated: boolean
}

/** A table as it is shown, and all of it where that is more. */
function TableLine({ picture, nameOf, outdated }: TableLineProps) {
  const { shown, all } = useMemo(() => ({ shown: picture.data?.(), all: picture.allData?.() }), [picture])
  if (!shown) return undefined
  const more = all && all.rows.length > shown.rows.length
  const rows = counted(shown.rows.length, 'row')
  return (
    <li>
      <span>
        {picture.label}
        <small>{counted(shown.columns.length, 'column')}</small>
      </span>
      <span className={styles['actions']}>
        <SaveTable
          table={shown}
          name={nameOf(picture.id)}
          which={more ? `the ${rows} shown` : rows}
          label={picture.label}
          disabled={outdated}
        />
        {more && (
          <SaveTable
            table={all}
            name={nameOf(`${picture.id}-all`)}
            which={`all ${counted(all.rows.length, 'row')}`}
            label={picture.label}
            disabled={outdated}
          />
        )}
      </span>
    </li>
  )
}

function ResultPart({ from }: { readonly from: TakenFrom }) {
  const { evaluation }: { readonly evaluation: Evaluation } = from
  const { draws, flips } = useCounted(evaluation.scenario)
  const title = useId()
  const isCounted = draws !== undefined && flips !== undefined
  const save = () =>
    download(
      resultJson({ evaluation, draws, flips: flips ?? [], engine: version, link: app.address() }),
      fileNameOf(from, 'result', 'json'),
      'application/json',
    )
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Everything, as JSON</h3>
      <p className={styles['quiet']}>
        Every input with its range, origin, source and date; every alternative with its ranges; edition{' '}
        {evaluation.edition.id}, engine {version}, seed and fingerprint: enough to compute the same again. Dropped on
        the page, it opens the scenario.
      </p>
      <div className={styles['actions']}>
        <Button onClick={save} disabled={!isCounted}>
          <Icon name="download" />
          JSON
        </Button>
        {!isCounted && <span className={styles['quiet']}>{counting}</span>}
      </div>
    </section>
  )
}

interface DataPaneProps {
  readonly from: TakenFrom
  readonly pictures: readonly Picture[]
  readonly onOpened: (sentence: string) => void
}

/** What the pictures show as figures, for spreadsheets and programs. */
export function DataPane({ from, pictures, onOpened }: DataPaneProps) {
  const title = useId()
  return (
    <Panes
      foot={
        <p className={styles['quiet']}>
          Units stand in the heads of the columns, ranges as 5th, 50th and 95th percentile; sources and the days they
          were read beside the figures they belong to.
        </p>
      }
    >
      <section className={styles['part']} aria-labelledby={title}>
        <h3 id={title}>Tables, as CSV</h3>
        <ul className={styles['tables']}>
          {pictures.map((picture) => (
            <TableLine
              key={`${picture.id} ${picture.label}`}
              picture={picture}
              outdated={from.outdated}
              nameOf={(part) => fileNameOf(from, part, 'csv')}
            />
          ))}
        </ul>
        {from.outdated && <p className={styles['quiet']}>{counting}</p>}
      </section>
      <ResultPart from={from} />
      <FilePart scenario={from.evaluation.scenario} onOpened={onOpened} />
    </Panes>
  )
}
