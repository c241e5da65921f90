import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { ViewActions } from '../decision.ts'
import { adrOf } from './adr.ts'
import type { RecordModel } from './model.ts'
import styles from './Record.module.css'
import { recordJson } from './record-json.ts'

interface TakeProps {
  readonly model: RecordModel
  readonly actions: Pick<ViewActions, 'address' | 'takeAdr' | 'takeJson' | 'print'>
}

/** The record as text for a repository, as data, or on paper. */
export function Take({ model, actions }: TakeProps) {
  const [said, setSaid] = useState('')
  /** What leaves belongs together: old counts never go with new figures. */
  const { outdated = false } = model.reading
  const { scenario } = model.evaluation
  const at = () => ({ link: actions.address(), today: model.reading.today })
  const take = async (to: 'clipboard' | 'file') => setSaid(await actions.takeAdr(adrOf(model, at()), scenario, to))
  const takeJson = async () => setSaid(await actions.takeJson(recordJson(model, at()), scenario))
  return (
    <div className={styles['take']}>
      <Button look="primary" disabled={outdated} onClick={() => void take('clipboard')}>
        Copy Markdown
      </Button>
      <Button disabled={outdated} onClick={() => void take('file')}>
        Download Markdown
      </Button>
      <Button disabled={outdated} onClick={() => void takeJson()}>
        Download JSON
      </Button>
      <Button onClick={actions.print}>Print</Button>
      <span role="status">{outdated ? 'Counting draws and flips.' : said}</span>
    </div>
  )
}
