import { useId, useMemo } from 'react'
import { version } from '../../version.ts'
import type { Evaluation, Flip } from '../../../alternatives/evaluation.ts'
import { counted } from '../../../base/format.ts'
import type { ShownPicture } from '../../../decisions/decision.ts'
import { optionsOf } from '../../../decisions/tradeoff/options.ts'
import type { OptionRow } from '../../../decisions/tradeoff/rows.ts'
import type { TradeoffModel } from '../../../decisions/tradeoff/present.ts'
import { fileName } from '../../../exporters/file-name.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { shownName } from '../../share-name.ts'
import { resultJson } from '../../share-result.ts'
import { tableOf } from '../../share-table.ts'
import { app, useDraws } from '../../use-app.ts'
import { today } from '../today.ts'
import { download } from './download.ts'
import { PicturePart, type PicturePartProps } from './PicturePart.tsx'
import styles from './Share.module.css'

interface ExportDialogProps {
  readonly evaluation: Evaluation
  readonly model: TradeoffModel
  readonly flips: readonly Flip[]
  readonly slotOf: PicturePartProps['slotOf']
  /** The picture that was asked for. */
  readonly picture?: ShownPicture | undefined
  readonly onClose: () => void
}

const nameOf = (evaluation: Evaluation, extension: string): string =>
  fileName({ scenario: shownName(evaluation.scenario), view: 'tradeoffs', day: today(), extension })

function TablePart({ evaluation, model }: Pick<ExportDialogProps, 'evaluation' | 'model'>) {
  const title = useId()
  const options = useMemo(() => optionsOf(model.drawn), [model])
  const save = (rows: readonly OptionRow[]) =>
    download(tableOf(evaluation, rows), nameOf(evaluation, 'csv'), 'text/csv')
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Table, CSV</h3>
      <p className={styles['quiet']}>
        One row an option with the operating point that speaks for it: median and 90 % range of cost, tasks solved and
        wait, draws won, what rules it out, sources and the days they were read.
      </p>
      <div className={styles['actions']}>
        <Button onClick={() => save(options.rows)}>
          <Icon name="download" />
          {`CSV, the ${counted(options.rows.length, 'row')} that matter`}
        </Button>
        {options.count > options.rows.length && (
          <Button onClick={() => save(options.allRows())}>{`CSV, all ${counted(options.count, 'row')}`}</Button>
        )}
      </div>
    </section>
  )
}

function ResultPart({ evaluation, flips }: Pick<ExportDialogProps, 'evaluation' | 'flips'>) {
  const { draws } = useDraws()
  const title = useId()
  const save = () =>
    download(
      resultJson({ evaluation, draws, flips, engine: version, link: app.address() }),
      nameOf(evaluation, 'json'),
      'application/json',
    )
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Result, JSON</h3>
      <p className={styles['quiet']}>
        Every input with its origin and source, every alternative with its ranges, edition {evaluation.edition.id}, seed
        and fingerprint: enough to compute the same again. Dropped on the page, it opens the scenario.
      </p>
      <div className={styles['actions']}>
        <Button onClick={save} disabled={draws === undefined}>
          <Icon name="download" />
          JSON
        </Button>
        {draws === undefined && <span className={styles['quiet']}>Counting draws</span>}
      </div>
    </section>
  )
}

/** The open view as files: pictures, table, result. All are made in this browser. */
export function ExportDialog({ evaluation, model, flips, slotOf, picture, onClose }: ExportDialogProps) {
  const name = useMemo(() => shownName(evaluation.scenario), [evaluation])
  return (
    <Modal title="Export" lead={`${name}. Made in this browser; nothing is uploaded.`} onClose={onClose}>
      <div className={styles['share']}>
        <PicturePart evaluation={evaluation} model={model} slotOf={slotOf} picture={picture} />
        <TablePart evaluation={evaluation} model={model} />
        <ResultPart evaluation={evaluation} flips={flips} />
      </div>
    </Modal>
  )
}
