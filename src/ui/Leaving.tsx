import { useEffect, useRef } from 'react'

/** Does something when the component goes, with what it last knew: a press whose element is gone never comes up. */
export function useLeaving(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => latest.current(), [])
}
