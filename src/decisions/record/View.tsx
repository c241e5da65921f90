import { useRef } from 'react'
import { recordCaps } from '../../scenario/decision-record.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'
import type { ViewProps } from '../decision.ts'
import type { ShownSummary } from '../summary.ts'
import { AnswerList } from './AreaTable.tsx'
import type { RecordModel } from './model.ts'
import { Notes } from './Notes.tsx'
import { Changed, Figures, Sheet, Written } from './Sheet.tsx'
import { Appearing, Status, TextField } from './Status.tsx'
import styles from './Record.module.css'
import { Take } from './Take.tsx'
import { Ways } from './Ways.tsx'

export { present } from './present.ts'

/** One page to sign: what is decided as it stands in every area, and what people write about it. */
export function View({ model, actions }: ViewProps<RecordModel>) {
  const standing = useRef<HTMLSpanElement>(null)
  const written = (
    <>
      <TextField
        label="In your words"
        value={model.record.text}
        most={recordCaps.text}
        rows={4}
        change={(text) => ({ text })}
        says="text of the record"
        actions={actions}
      />
      <Notes model={model} actions={actions} />
    </>
  )
  return (
    <div className={styles['view']}>
      <Take model={model} actions={actions} />
      <Sheet
        model={model}
        colourOf={actions.colourOf}
        onOpen={actions.openArea}
        changed={<Changed changed={model.changed} />}
        status={<Status model={model} actions={actions} standing={standing} />}
        ways={<Ways model={model} actions={actions} standing={standing} />}
        written={written}
      />
      <Appearing model={model} actions={actions} />
    </div>
  )
}

/** The same on paper, with nothing to press. */
export function Paper({ model, colourOf }: ShownSummary<RecordModel>) {
  return (
    <Sheet
      model={model}
      colourOf={colourOf}
      because={
        <p>
          <PhraseText phrase={model.because} />
        </p>
      }
      ways={<Ways model={model} />}
      written={<Written model={model} />}
    />
  )
}

/** What is read from the last row: the three figures, and each area's answer with how sure it is. */
export function Room({ model, colourOf }: ShownSummary<RecordModel>) {
  return (
    <div className={styles['roomPage']}>
      <Figures figures={model.figures} />
      <AnswerList model={model} colourOf={colourOf} />
    </div>
  )
}
