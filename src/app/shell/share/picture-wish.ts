import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { plainText } from '../../../base/phrase.ts'
import type { Picture, ShownPicture, ViewActions } from '../../../decisions/decision.ts'
import { fileName } from '../../../exporters/file-name.ts'
import type { Ground } from '../../../exporters/frame.ts'
import { pngOf } from '../../../exporters/png.ts'
import { longestInQr } from '../../../exporters/qr.ts'
import { sourceLine } from '../../../wording/sources.ts'
import { shownName } from '../../share-name.ts'
import { sideNotes } from '../../share-notes.ts'
import { app } from '../../use-app.ts'
import type { OpenArea } from '../BuiltAreas.tsx'
import { today } from '../today.ts'
import type { PictureFile } from './copy-picture.ts'
import { makePicture, problemsOf, type PictureWish } from './make-picture.ts'

/** What pictures are made of: the open area as it is on screen. */
export interface TakenFrom {
  readonly evaluation: Evaluation
  readonly open: OpenArea
  readonly slotOf: ViewActions['slotOf']
  /** Some of it was counted for an earlier state, or is still to be counted: nothing is taken away until it is. */
  readonly outdated: boolean
}

/** Why nothing can be taken away yet. */
export const counting = 'Counting draws and flips'

/** What may stand around a picture, as it is chosen. */
export interface FrameChoice {
  readonly ground: Ground
  readonly qr: boolean
  readonly notes: boolean
}

/** What stands around it: the message as title, the sources of the values shown, scenario and dates. */
export function frameOf({ evaluation, open }: TakenFrom, picture: Picture, choice: FrameChoice): PictureWish['frame'] {
  const { headline, blocks } = open.presented
  const shown = new Set(picture.shows)
  const indices = evaluation.alternatives.flatMap(({ id }, index) => (shown.has(id) ? [index] : []))
  const link = app.address()
  return {
    title: plainText(headline.message),
    subtitle: picture.subtitle,
    source: sourceLine(evaluation, indices),
    edition: evaluation.edition.id,
    made: today(),
    scenario: shownName(evaluation.scenario),
    ground: choice.ground,
    ...(choice.notes && { notes: sideNotes(blocks) }),
    ...(link !== undefined && { link, qr: choice.qr && link.length <= longestInQr }),
  }
}

export const fileNameOf = ({ evaluation, open }: TakenFrom, part: string, extension: string): string =>
  fileName({
    scenario: shownName(evaluation.scenario),
    view: part === '' ? open.id : `${open.id}-${part}`,
    day: today(),
    extension,
  })

/** The bytes of a picture as PNG; rejects with the sentence that says why there is none. */
export async function pngBytes(wish: PictureWish): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await makePicture({ ...wish, text: 'outlines' })
  const png = picture.ok ? await pngOf(picture.value) : picture
  if (!png.ok) throw new Error(problemsOf(png))
  return png.value
}

/** The picture of a card as it is shown, for a slide. */
export async function cardPicture(from: TakenFrom, { card, chosen }: ShownPicture): Promise<PictureFile> {
  const pictures = await from.open.pictures({ slotOf: from.slotOf, chosen })
  const picture = pictures.find(({ id }) => id === card)
  if (!picture) throw new Error('There is no such picture now.')
  const frame = frameOf(from, picture, { ground: 'white', qr: false, notes: picture.wide !== true })
  const png = await pngBytes({ picture, size: 'slide', frame, text: 'outlines' })
  return { png, name: fileNameOf(from, picture.id, 'png') }
}
