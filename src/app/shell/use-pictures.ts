import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { ShownPicture, TakePicture } from '../../decisions/decision.ts'
import type { TakenFrom } from './share/picture-wish.ts'
import { copyCard } from './share/copy-card.ts'

/** How long a picture that is taken at once waits for what is being counted, and how often it looks, ms. */
const patience = 3000
const pause = 50

interface Page {
  readonly from: TakenFrom
  readonly onFile: (picture: ShownPicture) => void
}

/** What is on the page as soon as all of it belongs to one state; rejects where that does not come. */
async function onceCounted(page: RefObject<Page>, waited = 0): Promise<TakenFrom> {
  const { from } = page.current
  if (!from.outdated) return from
  if (waited >= patience) throw new Error('Not copied: draws and flips are still being counted.')
  await new Promise((resolve) => void setTimeout(resolve, pause))
  return onceCounted(page, waited + pause)
}

/** How a card's picture is taken away: at once to the clipboard, or by the dialog for a file. Always the same function. */
export function usePictures(from: TakenFrom, onFile: Page['onFile']): TakePicture {
  const latest = useRef<Page>({ from, onFile })
  useEffect(() => {
    latest.current = { from, onFile }
  })
  return useCallback(async (picture, to) => {
    if (to === 'clipboard') return copyCard(onceCounted(latest), picture)
    latest.current.onFile(picture)
    return ''
  }, [])
}
