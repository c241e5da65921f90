import { useEffect, useRef, useState } from 'react'
import { announced, type Cell } from '../cells.ts'
import { useLive } from '../use-app.ts'

/** Says which answers have flipped, once, when the hand is off the slider. */
export function Announcer({ cells }: { readonly cells: readonly Cell[] }) {
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
