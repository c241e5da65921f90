import type { Drawing, ShownPicture, TakePicture } from './decision.ts'

/** The tools of a card that take its picture away as it is shown. */
export const pictureTools = (onPicture: TakePicture | undefined, card: string, chosen: ShownPicture['chosen'] = {}) =>
  onPicture && {
    chosen,
    onCopy: () => onPicture({ card, chosen }, 'clipboard'),
    onDownload: () => void onPicture({ card, chosen }, 'file'),
  }

/** Pictures that leave the page have nothing of it. */
export const forFile = (drawing: Drawing) => ({ ...drawing, file: true })
