import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { plainText } from '../../../base/phrase.ts'
import type { OptionSlot, ShownPicture } from '../../../decisions/decision.ts'
import { optionsOf } from '../../../decisions/tradeoff/options.ts'
import type { TradeoffModel } from '../../../decisions/tradeoff/present.ts'
import { fileName } from '../../../exporters/file-name.ts'
import type { Ground } from '../../../exporters/frame.ts'
import { pngOf } from '../../../exporters/png.ts'
import { longestInQr } from '../../../exporters/qr.ts'
import { shownName } from '../../share-name.ts'
import { sourceLine } from '../../share-sources.ts'
import { app } from '../../use-app.ts'
import { today } from '../today.ts'
import type { PictureFile } from './copy-picture.ts'
import { makePicture, type PictureWish } from './make-picture.ts'
import { pictureCharts, type PictureChart } from './PictureCharts.tsx'

/** What pictures are made of. */
export interface Shown {
  readonly evaluation: Evaluation
  readonly model: TradeoffModel
  readonly slotOf: (option: string) => OptionSlot
}

/** What stands around the chart: the message as title, the sources of the values shown, scenario and dates. */
export function frameOf(
  { evaluation, model }: Shown,
  chart: PictureChart,
  { ground, qr }: { readonly ground: Ground; readonly qr: boolean },
): PictureWish['frame'] {
  const shown = new Set(optionsOf(model.drawn).rows.map(({ alternative }) => alternative))
  const indices = evaluation.alternatives.flatMap(({ id }, index) => (shown.has(id) ? [index] : []))
  const link = app.address()
  return {
    title: plainText(model.headline.message),
    subtitle: chart.subtitle,
    source: sourceLine(evaluation, indices),
    edition: evaluation.edition.id,
    made: today(),
    scenario: shownName(evaluation.scenario),
    ground,
    ...(link !== undefined && { link, qr: qr && link.length <= longestInQr }),
  }
}

export const pictureName = (evaluation: Evaluation, chart: string, extension: string): string =>
  fileName({ scenario: shownName(evaluation.scenario), view: `tradeoffs-${chart}`, day: today(), extension })

/** The bytes of a picture as PNG; rejects with the sentence that says why there is none. */
export async function pngBytes(wish: PictureWish): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await makePicture({ ...wish, text: 'outlines' })
  const png = picture.ok ? await pngOf(picture.value) : picture
  if (!png.ok) throw new Error(png.problems.map(({ message }) => message).join(' '))
  return png.value
}

/** The picture of a card as it is shown, for a slide. */
export async function cardPicture(shown: Shown, { card, chosen }: ShownPicture): Promise<PictureFile> {
  const charts = pictureCharts(shown.model, shown.slotOf, chosen)
  const chart = charts.find(({ id }) => id === card)
  if (!chart) throw new Error('There is no such picture now.')
  const frame = frameOf(shown, chart, { ground: 'white', qr: false })
  const png = await pngBytes({ chart, size: 'slide', frame, text: 'outlines' })
  return { png, name: pictureName(shown.evaluation, chart.id, 'png') }
}
