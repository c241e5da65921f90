import { useEffect, useRef, useState } from 'react'
import { announced } from '../cells.ts'
import { useLive } from '../use-app.ts'
import { useAreasNow } from './use-areas.ts'

/** Says which answers have flipped, once, when the hand is off the slider. */
export function Announcer() {
  const { cells } = useAreasNow()
  const live = useLive()
  const last = useRef(cells)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    if (live || last.current === cells) return
    const said = announced(last.current, cells)
    last.current = cells
    if (said !== '') setSentence(said)
  }, [live, cells])
  return (
    <p role="status" className="visually-hidden" data-announced>
      {sentence}
    </p>
  )
}
