import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useHistory, useOpening } from '../../use-app.ts'
import { moments, nothing, shownAt, type Shown } from './plan.ts'
import { markSeen, readHints, watchHints } from './seen.ts'

const marks = Object.values(moments)

/** The last moment that has passed since `round` began, ms; the clock is only looked at then. */
function usePassed(round: number): number {
  const [passed, setPassed] = useState({ round, at: 0 })
  useEffect(() => {
    const timers = marks.map((at) => setTimeout(() => setPassed({ round, at }), at))
    return () => timers.forEach(clearTimeout)
  }, [round])
  return passed.round === round ? passed.at : 0
}

/** What a first visitor is shown now. A reader of somebody's link is left in peace. */
export function useFirstVisit(flipped: boolean): Shown {
  const { seen, round } = useSyncExternalStore(watchHints, readHints)
  const elapsed = usePassed(round)
  const { undo } = useHistory()
  const isMine = useOpening().kind === 'own'
  // What could be undone when the hints began: asked for again, they begin again.
  const [start, setStart] = useState({ round, undo })
  if (start.round !== round) setStart({ round, undo })
  const changed = undo !== undefined && undo !== start.undo
  useEffect(() => {
    if (changed) markSeen('line')
  }, [changed])
  return useMemo(
    () => (isMine ? shownAt({ elapsed, changed, flipped, seen }) : nothing),
    [isMine, elapsed, changed, flipped, seen],
  )
}
