import { use, useMemo } from 'react'
import type { Picture, ShownPicture, ViewActions } from '../../../decisions/decision.ts'
import type { OpenArea } from '../BuiltAreas.tsx'

/** The pictures of an area that can leave the page; waits, once, until what draws them is loaded. */
export function useAreaPictures(
  open: OpenArea,
  slotOf: ViewActions['slotOf'],
  chosen: ShownPicture['chosen'],
): readonly Picture[] {
  const pictures = useMemo(() => open.pictures({ slotOf, chosen }), [open, slotOf, chosen])
  return pictures instanceof Promise ? use(pictures) : pictures
}
