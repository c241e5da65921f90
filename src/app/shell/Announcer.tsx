import { useEffect, useRef, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { optionName, winnerOf } from '../../wording/names.ts'
import { sayAnswer } from '../../wording/status.ts'

/** Says the answer once, when it has flipped and the hand is off the slider. */
export function Announcer({ evaluation, live }: { readonly evaluation: Evaluation; readonly live: boolean }) {
  const option = winnerOf(evaluation)?.alternative.option
  const name = option === undefined ? undefined : optionName(evaluation, option)
  const last = useRef({ option, name })
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    if (live || last.current.option === option) return
    setSentence(sayAnswer(name, last.current.name ?? 'nothing'))
    last.current = { option, name }
  }, [live, option, name])
  return (
    <p role="status" className="visually-hidden" data-announced>
      {sentence}
    </p>
  )
}
