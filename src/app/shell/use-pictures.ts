import { useCallback, useEffect, useRef } from 'react'
import type { ShownPicture, TakePicture } from '../../decisions/decision.ts'
import type { TakenFrom } from './share/picture-wish.ts'
import { copyCard } from './share/copy-card.ts'

/** How a card's picture is taken away: at once to the clipboard, or by the dialog for a file. Always the same function. */
export function usePictures(from: TakenFrom, onFile: (picture: ShownPicture) => void): TakePicture {
  const latest = useRef({ from, onFile })
  useEffect(() => {
    latest.current = { from, onFile }
  })
  return useCallback(async (picture, to) => {
    const now = latest.current
    if (to === 'clipboard') return copyCard(now.from, picture)
    now.onFile(picture)
    return ''
  }, [])
}
