import { memo } from 'react'
import { sayDraws, sayLink, sayMoney } from '../../wording/status.ts'
import type { Computing, Saved } from '../surface.ts'
import { useDraws, useStatus } from '../use-answers.ts'
import { useFingerprints } from '../use-fingerprints.ts'
import styles from './StatusBar.module.css'

const sayingSaved = (saved: Saved): string => {
  if (typeof saved === 'object') return `not saved: ${saved.notSaved}`
  return { untouched: 'as opened', saving: 'saving', saved: 'saved in this browser' }[saved]
}

const sayingComputing: Readonly<Record<Computing, string>> = {
  starting: 'starting the worker',
  worker: 'in the worker',
  'main-thread': 'no worker: fewer draws, on the main thread',
}

/** The tool tells its own state: figures, draws, link, and the fingerprint by which two people see that they see the same. */
export const StatusBar = memo(function StatusBar() {
  const status = useStatus()
  const { point } = useFingerprints()
  const { draws, updating } = useDraws()
  return (
    <footer className={styles['bar']}>
      <span data-saved={typeof status.saved === 'object' ? 'not-saved' : status.saved}>
        {sayingSaved(status.saved)}
      </span>
      <span className={styles['right']}>
        <span>
          data set <b>{status.edition.id}</b>
        </span>
        <span aria-live="off">{draws && !updating ? sayDraws(draws.n, status.drawsMs) : 'counting draws'}</span>
        <span>{sayingComputing[status.computing]}</span>
        <span>{sayLink(status.linkLength)}</span>
        <span>
          fingerprint <b className={styles['print']}>{point ?? '…'}</b>
        </span>
        <span>{sayMoney}</span>
      </span>
    </footer>
  )
})
