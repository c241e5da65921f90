import { useLayoutEffect, useState } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { whyFlipped } from '../../../wording/flipped.ts'
import { useBaselineEvaluation } from '../../use-app.ts'
import styles from './FirstVisit.module.css'
import { markSeen } from './seen.ts'

/** Where the cell that flipped begins, px from the left; it may have scrolled out of its strip. */
function useFlippedCell(): number | undefined {
  const [left, setLeft] = useState<number>()
  useLayoutEffect(() => {
    const measure = () => {
      const cell = document.querySelector('[data-flipped]')
      setLeft(cell ? Math.max(8, cell.getBoundingClientRect().left) : undefined)
    }
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return left
}

/** The first flip offers its reason under its cell, over the page. */
export function Reason({ evaluation }: { readonly evaluation: Evaluation }) {
  const [open, setOpen] = useState(false)
  const before = useBaselineEvaluation()
  const left = useFlippedCell()
  const said = before ? whyFlipped(before, evaluation) : ''
  if (left === undefined || said === '') return undefined
  return (
    <div className={styles['reason']} style={{ left: `min(${left}px, calc(100vw - 300px))` }} data-reason="">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Why did it flip?
      </button>
      <button type="button" aria-label="Close" title="Close" onClick={() => markSeen('reason')}>
        <Icon name="close" size={12} />
      </button>
      {open && <p role="status">{said}</p>}
    </div>
  )
}
