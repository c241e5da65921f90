import type { Outcome } from '../../../alternatives/evaluation.ts'
import type { Criterion } from '../../../alternatives/alternative.ts'
import { counted } from '../../../base/format.ts'
import type { Phrase } from '../../../base/phrase.ts'
import { lightTheme } from '../../../charts/look/theme.ts'
import type { OptionSlot, Picture, Reading } from '../../../decisions/decision.ts'
import { areas } from '../../../decisions/index.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import { figurePiece, rangePhrase, winnerOf } from '../../../wording/names.ts'
import { shownName } from '../../share-name.ts'
import { useArea } from '../../use-app.ts'
import type { OpenArea } from '../BuiltAreas.tsx'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { changedRows, usedRows, type InputRow } from './input-rows.ts'
import styles from './Print.module.css'
import { PrintBlock } from './PrintBlock.tsx'

export interface PaperProps {
  readonly reading: Reading
  /** The open area, or where it is not built the one that all rest on. */
  readonly open: OpenArea
  readonly colourOf: (option: string) => string
  readonly slotOf: (option: string) => OptionSlot
}

/** Width of what is printed, CSS px at 96 to the inch: Letter less its margins, which is the narrower in height. */
const paperWidth = 690
const gap = 12

const figures: readonly { readonly criterion: Criterion; readonly name: string }[] = [
  { criterion: 'cost', name: 'Cost a request' },
  { criterion: 'latency', name: 'Wait, p95' },
  { criterion: 'quality', name: 'Tasks solved' },
]

function Figures({ outcome }: { readonly outcome: Outcome }) {
  return (
    <dl className={styles['figures']}>
      {figures.map(({ criterion, name }) => {
        const interval = outcome[criterion]
        const range: Phrase = interval ? ['90 % range ', ...rangePhrase(outcome, criterion, interval)] : []
        return (
          <div key={criterion}>
            <dt>{name}</dt>
            <dd>
              <PhraseText phrase={[figurePiece(outcome, criterion)]} />
            </dd>
            <dd className={styles['range']}>
              <PhraseText phrase={range} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

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

/** Page 1: what is decided, with its figures, why, what binds, what would flip it, how sure. */
function Summary({ reading, open: { presented }, colourOf }: PaperProps) {
  const { evaluation } = reading
  const { options, outcomes } = evaluation
  const winner = winnerOf(evaluation)
  const fits = new Set(outcomes.filter((one) => one.feasible).map((one) => one.alternative.option)).size
  return (
    <section className={styles['page']}>
      <p className={styles['head']}>
        Trilemma · {shownName(evaluation.scenario)} · {reading.today} · figures of {evaluation.edition.id}
      </p>
      <h1 className={styles['message']}>
        <PhraseText phrase={presented.headline.message} />
      </h1>
      <p className={styles['lead']}>
        {winner && (
          <>
            Recommended: <b>{winner.alternative.label}</b>.{' '}
          </>
        )}
        {fits} of {counted(options.length, 'option')} fit the limits.
      </p>
      {winner && <Figures outcome={winner} />}
      <div className={styles['blocks']}>
        {presented.blocks.map((block) => (
          <PrintBlock key={block.title} block={block} colourOf={colourOf} />
        ))}
      </div>
    </section>
  )
}

const nothingChosen = {}

/** The open view on paper: a summary of the decision, the view with the inputs it used, every changed input with its source. */
export function PrintDocument(props: PaperProps) {
  const { reading, open, colourOf, slotOf } = props
  const { presented } = open
  const { scenario } = reading.evaluation
  const name = useArea()
  const area = areas.find(({ id }) => id === name)
  const pictures = useAreaPictures(open, slotOf, nothingChosen)
  const charts = name === open.id ? pictures.filter(({ derived }) => derived !== true) : []
  const used = usedRows(scenario, reading.tracks)
  const changed = changedRows(scenario)
  const [why] = presented.blocks
  const rest =
    used.waiting > 0
      ? ` Of ${used.waiting} others it is not counted yet whether they change the answer.`
      : ` The other ${used.rest} change no answer by themselves within their tracks.`
  return (
    <div className={styles['paper']} data-print="" data-ground="light">
      <Summary {...props} />
      <section className={styles['page']}>
        <p className={styles['head']}>
          {area?.title} · {area?.question}
        </p>
        <h2 className={styles['message']}>
          {area?.kind === 'built' ? (
            <PhraseText phrase={presented.headline.message} />
          ) : (
            `${area?.title}: not built yet`
          )}
        </h2>
        <Pictures charts={charts} />
        {why && <PrintBlock block={why} colourOf={colourOf} />}
        <Inputs rows={used.rows} caption={`Inputs of this view.${rest}`} />
      </section>
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
