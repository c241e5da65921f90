import { useCallback, useEffect, useRef } from 'react'
import type { Reading, ShownPicture, TakePicture, ViewActions } from '../../decisions/decision.ts'
import { tradeoff } from '../../decisions/tradeoff/index.ts'
import { copyCard } from './share/copy-card.ts'

/** How a card's picture is taken away: at once to the clipboard, or by the dialog for a file. Always the same function. */
export function usePictures(
  reading: Reading,
  slotOf: ViewActions['slotOf'],
  onFile: (picture: ShownPicture) => void,
): TakePicture {
  const latest = useRef({ reading, slotOf, onFile })
  useEffect(() => {
    latest.current = { reading, slotOf, onFile }
  })
  return useCallback(async (picture, to) => {
    const now = latest.current
    if (to === 'file') {
      now.onFile(picture)
      return ''
    }
    const model = tradeoff.present(tradeoff.assess(now.reading))
    return copyCard({ evaluation: now.reading.evaluation, model, slotOf: now.slotOf }, picture)
  }, [])
}
