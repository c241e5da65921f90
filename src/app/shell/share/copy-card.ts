import type { ShownPicture } from '../../../decisions/decision.ts'
import { copyOrSave } from './copy-picture.ts'
import type { TakenFrom } from './picture-wish.ts'

/** Copies the picture of a card, laid out for a slide; what makes it is loaded when it is first asked for. */
export const copyCard = (taken: Promise<TakenFrom>, picture: ShownPicture): Promise<string> =>
  copyOrSave(
    Promise.all([taken, import('./picture-wish.ts')]).then(([from, { cardPicture }]) => cardPicture(from, picture)),
  )
