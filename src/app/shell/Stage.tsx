import type { ReactNode } from 'react'
import { useStatus } from '../use-answers.ts'
import { useLive } from '../use-app.ts'
import { useFingerprints } from '../use-fingerprints.ts'
import { pulsing } from './first-visit/HintLine.tsx'
import styles from './Workbench.module.css'

interface StageProps {
  /** One soft pulse of what can be moved. */
  readonly pulse: boolean
  readonly children: ReactNode
}

/** The element that holds the page and says what state it is in; what it says changes without the page. */
export function Stage({ pulse, children }: StageProps) {
  const { computing } = useStatus()
  const { point, draws } = useFingerprints()
  const live = useLive()
  return (
    <div
      data-pulse={pulse || undefined}
      className={[styles['workbench'], pulse && pulsing].filter(Boolean).join(' ')}
      data-fingerprint={point}
      data-draws={draws}
      data-computing={computing}
      data-live={live || undefined}
    >
      {children}
    </div>
  )
}
