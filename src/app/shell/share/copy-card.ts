import type { ShownPicture } from '../../../decisions/decision.ts'
import { copyOrSave } from './copy-picture.ts'
import type { TakenFrom } from './picture-wish.ts'

/** Copies the picture of a card as it is shown, laid out for a slide; what makes it is loaded when it is first asked for. */
export const copyCard = (from: TakenFrom, picture: ShownPicture): Promise<string> =>
  copyOrSave(import('./picture-wish.ts').then(({ cardPicture }) => cardPicture(from, picture)))
