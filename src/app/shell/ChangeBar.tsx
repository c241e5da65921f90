import { useCallback, useId, useRef, useState, type ToggleEvent } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { sayChanged, sayChangedShort } from '../../wording/status.ts'
import type { BaselineKind } from '../baseline.ts'
import { flippedOf, type Cell } from '../cells.ts'
import { differing } from '../differing.ts'
import { app, useComparison } from '../use-app.ts'
import styles from './ChangeBar.module.css'
import { latePart } from './LatePart.tsx'

const ChangeList = latePart(
  'The list of changes',
  () => import('./ChangeList.tsx'),
  ({ ChangeList }) => ChangeList,
)

interface ChangeBarProps {
  readonly evaluation: Evaluation
  readonly cells: readonly Cell[]
  /** The baseline could be evaluated. */
  readonly compared: boolean
}

/** What the bar says where nothing differs. */
const unchanged: Readonly<Record<BaselineKind, string>> = {
  opened: 'As the link was opened',
  preset: 'As the preset',
  saved: 'As saved before',
  link: 'As the other link',
}

/** A list that hangs below its button: the browser closes it on Escape and on a press elsewhere. */
function useHanging() {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState({ top: 0, left: 0 })
  const onToggle = useCallback(({ newState }: ToggleEvent) => {
    const { bottom, left } = button.current?.getBoundingClientRect() ?? { bottom: 0, left: 0 }
    const room = document.documentElement.clientWidth
    setAt({ top: bottom + 6, left: Math.max(8, Math.min(left, room - 448)) })
    setOpen(newState === 'open')
  }, [])
  return { button, open, at, onToggle }
}

/** What changed since the baseline, how many answers flipped with it, and what the baseline is. */
export function ChangeBar({ evaluation, cells, compared }: ChangeBarProps) {
  const { kind, baseline } = useComparison()
  const { button, open, at, onToggle } = useHanging()
  const list = useId()
  const changed = differing(evaluation.scenario, baseline)
  const flipped = flippedOf(cells)
  const flips = compared ? flipped.length : undefined
  const same = changed.length === 0 && flips !== undefined && flips === 0
  return (
    <div className={styles['bar']} data-changed={changed.length} data-flips={flips} data-same={same || undefined}>
      <span className={styles['said']}>
        {same ? (
          unchanged[kind]
        ) : (
          <>
            <span className={styles['long']}>{sayChanged(changed.length, flips)}</span>
            <span className={styles['short']}>{sayChangedShort(changed.length, flips)}</span>
          </>
        )}
      </span>
      <button ref={button} type="button" popoverTarget={list}>
        {same ? 'Compare' : 'Show'}
      </button>
      {!same && (
        <button type="button" onClick={() => app.revert()}>
          Revert
        </button>
      )}
      <div
        id={list}
        popover="auto"
        role="dialog"
        aria-label="What changed"
        className={styles['list']}
        style={at}
        onToggle={onToggle}
      >
        {open && <ChangeList {...{ evaluation, changed, flipped, compared }} />}
      </div>
    </div>
  )
}
