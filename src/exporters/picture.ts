import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import type { ReadFont } from './fonts.ts'
import type { Frame } from './frame.ts'
import { pictureSizes } from './frame.ts'
import { layoutOf, screenSize } from './layout.ts'
import { withOutlines } from './outlines.ts'
import type { QrSymbol } from './qr-symbol.ts'
import { qrOf } from './qr.ts'
import type { Chart, Composition } from './svg.ts'
import { compose } from './svg.ts'
import { writeXml } from './xml-tree.ts'

/** How text is written: as shapes, the same everywhere, or as text that can be edited and needs a font. */
export type TextForm = 'outlines' | 'editable'

export interface Picture {
  /** A whole SVG document. */
  readonly svg: string
  readonly title: string
  readonly composition: Composition
  /** Texts that stay text among outlines, for want of a glyph. */
  readonly kept: readonly string[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const symbolOf = async ({ qr, link }: Frame): Promise<Result<QrSymbol | undefined>> => {
  if (!qr) return ok(undefined)
  return link === undefined ? failed({ path: 'qr', message: 'A QR code needs a link.' }) : qrOf(link)
}

/**
 * For how many pixels of the screen the chart is to be drawn, so that it fills its place in a picture of this size: its
 * smallest text of 11 px is then 22 px on a slide of 1920 x 1080.
 */
export async function chartRoom(frame: Frame): Promise<Result<{ readonly width: number; readonly height: number }>> {
  const qr = await symbolOf(frame)
  if (!qr.ok) return qr
  const { width, height } = layoutOf(frame, qr.value?.modules).chart
  const { unit } = frame.size
  return ok({ width: Math.floor(width / unit), height: Math.floor(height / unit) })
}

/** The frame for a chart as it is on screen, twice as fine. */
export async function screenFrame(
  chart: { readonly width: number; readonly height: number },
  frame: Omit<Frame, 'size'>,
): Promise<Result<Frame>> {
  const probe = { ...frame, size: pictureSizes.slide }
  const qr = await symbolOf(probe)
  return qr.ok ? ok({ ...frame, size: screenSize(chart, frame, qr.value?.modules) }) : qr
}

/** A chart and what stands around it as one SVG document; what it cannot carry is a problem, never left out. */
export async function pictureOf(
  chart: Chart,
  frame: Frame,
  text: TextForm,
  readFont: ReadFont,
): Promise<Result<Picture>> {
  const qr = await symbolOf(frame)
  if (!qr.ok) return qr
  const composed = compose(chart, frame, qr.value)
  if (!composed.ok) return composed
  const { root } = composed.value
  const { root: final, kept } = text === 'outlines' ? await withOutlines(root, readFont) : { root, kept: [] }
  return ok({ svg: `${declaration}${writeXml(final)}\n`, title: frame.title, composition: composed.value, kept })
}
