import { useEffect } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { useAction } from '../keys/use-action.ts'
import { Offer } from './Offer.tsx'
import type { Shown } from './plan.ts'
import { Reason } from './Reason.tsx'
import { showHintsAgain } from './seen.ts'
import { useFirstVisit } from './use-first-visit.ts'

interface FirstVisitProps {
  readonly evaluation: Evaluation
  /** An answer is another one than at the baseline. */
  readonly flipped: boolean
  /** What the page itself shows of it: the line, the pulse, the ring around the changes. */
  readonly onShown: (shown: Shown) => void
}

/** The first minute of a first visit, without a tour: loaded after the answer, over the page, so that nothing moves. */
export function FirstVisit({ evaluation, flipped, onShown }: FirstVisitProps) {
  const shown = useFirstVisit(flipped)
  useAction('hints', showHintsAgain)
  useEffect(() => onShown(shown), [shown, onShown])
  return (
    <>
      {shown.reason && <Reason evaluation={evaluation} />}
      {shown.offer && <Offer offer={shown.offer} evaluation={evaluation} />}
    </>
  )
}
