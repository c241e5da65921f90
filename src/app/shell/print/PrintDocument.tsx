import { counted } from '../../../base/format.ts'
import { lightTheme } from '../../../charts/look/theme.ts'
import type { OptionSlot, Picture, Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import { shownName } from '../../share-name.ts'
import { useArea } from '../../use-app.ts'
import type { OpenArea, OpenSummary } from '../BuiltAreas.tsx'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { changedRows, usedRows, type InputRow } from './input-rows.ts'
import styles from './Print.module.css'
import { PrintBlock } from './PrintBlock.tsx'

export interface PaperProps {
  readonly reading: Reading
  /** The open area, or where it is not built the one that all rest on. */
  readonly open: OpenArea
  /** One page on all areas; undefined until what shows it is loaded. */
  readonly summed: () => OpenSummary | undefined
  readonly colourOf: (option: string) => string
  readonly slotOf: (option: string) => OptionSlot
}

/** Width of what is printed, CSS px at 96 to the inch: Letter less its margins, which is the narrower in height. */
const paperWidth = 690
const gap = 12

function Inputs({
  rows,
  caption,
  changed,
}: {
  readonly rows: readonly InputRow[]
  readonly caption: string
  readonly changed?: boolean
}) {
  return (
    <table className={styles['inputs']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Value</th>
          <th scope="col">{changed ? 'Preset' : 'Owner'}</th>
          <th scope="col">{changed ? 'Source of the usual value' : 'Source'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, value, preset, owner, source }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>{changed ? preset : owner}</td>
            <td>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Two side by side where neither needs the whole width. */
function rowsOf([first, second, ...rest]: readonly Picture[]): readonly (readonly Picture[])[] {
  if (!first) return []
  if (!second) return [[first]]
  if (first.wide || second.wide) return [[first], ...rowsOf([second, ...rest])]
  return [[first, second], ...rowsOf(rest)]
}

/** Pictures laid out for paper. */
function Pictures({ charts }: { readonly charts: readonly Picture[] }) {
  return rowsOf(charts).map((row) => {
    const width = (paperWidth - gap * (row.length - 1)) / row.length
    const height = Math.max(...row.map((chart) => chart.heightFor(width)))
    return (
      <div key={row.map(({ id }) => id).join(' ')} className={styles['pair']}>
        {row.map((chart) => (
          <figure key={chart.id}>
            <figcaption>{chart.subtitle}</figcaption>
            {chart.draw({ width, height, theme: lightTheme })}
          </figure>
        ))}
      </div>
    )
  })
}

/** Page 1: the decision record. */
function Summary({
  reading: { evaluation, today },
  colourOf,
  summary,
}: Omit<PaperProps, 'summed'> & { readonly summary: OpenSummary }) {
  return (
    <section className={styles['page']}>
      <p className={styles['head']}>
        Trilemma · {shownName(evaluation.scenario)} · {today} · figures of {evaluation.edition.id}
      </p>
      <h1 className={styles['message']}>
        <PhraseText phrase={summary.presented.headline.message} />
      </h1>
      {summary.paper(colourOf)}
    </section>
  )
}

const nothingChosen = {}

/** The open view on paper: the decision record, the view with the inputs it used, every changed input with its source. */
export function PrintDocument(props: PaperProps) {
  const { reading, open, colourOf, slotOf, summed } = props
  const { presented } = open
  const { scenario } = reading.evaluation
  const name = useArea()
  const area = areas.find(({ id }) => id === name)
  const pictures = useAreaPictures(open, slotOf, nothingChosen)
  const charts = name === open.id ? pictures.filter(({ derived }) => derived !== true) : []
  const used = usedRows(scenario, reading.tracks)
  const changed = changedRows(scenario)
  const summary = summed()
  const rest =
    used.waiting > 0
      ? ` Of ${used.waiting} others it is not counted yet whether they change which option wins.`
      : ` None of the other ${used.rest} changes by itself which option wins, anywhere on its track.`
  return (
    <div className={styles['paper']} data-print="" data-ground="light">
      {summary && <Summary {...props} summary={summary} />}
      {area?.kind !== 'summary' && (
        <section className={styles['page']}>
          <p className={styles['head']}>
            {area?.title} · {area?.question}
          </p>
          <h2 className={styles['message']}>
            {area && area.kind !== 'planned' ? (
              <PhraseText phrase={presented.headline.message} />
            ) : (
              `${area?.title}: not built yet`
            )}
          </h2>
          <Pictures charts={charts} />
          <div className={styles['blocks']}>
            {presented.blocks.map((block) => (
              <PrintBlock key={block.title} block={block} colourOf={colourOf} />
            ))}
          </div>
          <Inputs rows={used.rows} caption={`Inputs of this view.${rest}`} />
        </section>
      )}
      <section className={styles['page']} data-short={changed.length === 0 || undefined}>
        <p className={styles['head']}>Changed inputs</p>
        {changed.length === 0 ? (
          <p>No input was changed: all values are those of the preset.</p>
        ) : (
          <Inputs rows={changed} caption={`${counted(changed.length, 'input')} changed from the preset`} changed />
        )}
      </section>
    </div>
  )
}
