import type { Frame, PictureSize, SideNote } from './frame.ts'
import { imprint, smallest } from './frame.ts'
import { quietZone } from './qr.ts'
import { balanced, listed, wrapped } from './text-width.ts'

/** A place in the picture, in its pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lines of text: where the first base line starts, and how far the next is below. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly leading: number
  readonly anchor?: 'middle' | 'end'
}

interface SideBlock {
  readonly head: TextBlock
  readonly text: TextBlock
}

export interface Layout {
  /** Pixels around everything that stay empty. */
  readonly margin: number
  readonly title: TextBlock
  readonly subtitle: TextBlock
  /** Where the chart goes; to be drawn for this room divided by the size's unit. */
  readonly chart: Box
  /** Above the footer; as wide as the footer may be. */
  readonly rule: Box
  readonly footer: TextBlock
  /** Beside the chart. */
  readonly notes: readonly SideBlock[]
  /** With its quiet zone; a whole number of pixels a module. */
  readonly qr?: Box & { readonly module: number }
  readonly caption?: TextBlock
}

/** Font sizes and distances in pixels of the screen. */
const designs = {
  slide: { margin: 30, title: 26, gap: 14 },
  screen: { margin: 16, title: 20, gap: 12 },
}
const subtitleSize = 13
const [subtitleLeading, footerLeading] = [18, 15]
const qrSide = 96
const qrGap = 16
/** The column of notes. `most` lines a note has; a longer one belongs into a paragraph, not on a slide. */
const column = { width: 246, gap: 26, size: 12, leading: 16.5, between: 13, most: 8 }
/** From here on the QR code stands beside the title, where it costs the chart least. */
const wide = 800

/** Two lines across a slide; where it is narrow four, rather than a title smaller than what stands below it. */
const titleLines = { wide: 2, narrow: 4 }
const smallestTitle = 16

/** The largest size at which the title takes so many lines; below what a title should have only if it must. */
function titleOf(title: string, width: number, largest: number, isWide: boolean) {
  const most = isWide ? titleLines.wide : titleLines.narrow
  for (let size = largest; size > smallest; size--) {
    const few = balanced(title, { width, size, weight: 600, most: size > smallestTitle ? titleLines.wide : most })
    if (few.whole) return { lines: few.lines, size }
  }
  return { lines: wrapped(title, { width, size: smallest, weight: 600, most }).lines, size: smallest }
}

/** Lines from `top` on, letters in the middle of their line. Everything in pixels of the screen until here. */
function blockOf(
  lines: readonly string[],
  at: { size: number; leading: number; top: number; x: number },
  unit: number,
) {
  const y = at.top + (at.leading - at.size) / 2 + at.size * 0.87
  return { lines, x: at.x * unit, y: y * unit, size: at.size * unit, leading: at.leading * unit }
}

/** Whole pixels a module, so that no module is blurred. */
function symbolSize(unit: number, modules: number) {
  const side = modules + 2 * quietZone
  const module = Math.max(2, Math.round((qrSide * unit) / side))
  return { module, side: module * side }
}

/** Title and subtitle, beside them the code if there is one. */
function headOf({ title, subtitle = '', size }: Frame, code: number) {
  const { margin, title: largest } = designs[size.design]
  const width = size.width / size.unit - 2 * margin - code
  const { lines, size: titleSize } = titleOf(title, width, largest, size.width / size.unit >= wide)
  const leading = Math.round(titleSize * 1.28)
  const top = margin + lines.length * leading + 4
  const second = balanced(subtitle, { width, size: subtitleSize, weight: 400, most: 2 }).lines
  return {
    title: blockOf(lines, { size: titleSize, leading, top: margin, x: margin }, size.unit),
    subtitle: blockOf(second, { size: subtitleSize, leading: subtitleLeading, top, x: margin }, size.unit),
    bottom: top + second.length * subtitleLeading,
  }
}

/** Sources and imprint at the lower edge, beside them the code if there is one. */
function footOf(frame: Frame, code: number) {
  const { size } = frame
  const { margin } = designs[size.design]
  const width = size.width / size.unit - 2 * margin - code
  const setting = { width, size: smallest, weight: 400 } as const
  const sources = listed(`Source: ${frame.source}`.split('; '), { ...setting, most: 4 })
  const lines = [...sources.lines, ...listed(imprint(frame).split('; '), { ...setting, most: 2 }).lines]
  const top = size.height / size.unit - margin - lines.length * footerLeading
  return {
    footer: blockOf(lines, { size: smallest, leading: footerLeading, top, x: margin }, size.unit),
    rule: { x: margin * size.unit, y: (top - 6) * size.unit, width: width * size.unit, height: size.unit },
    top: top - 6,
  }
}

/** Where the code stands: beside the title, below the notes, or in the corner under the chart. */
type Corner = 'title' | 'notes' | 'foot'

const captions: Readonly<Record<Corner, readonly string[]>> = {
  title: ['Scan to open'],
  notes: ['Scan to open', 'this scenario'],
  foot: ['Scan to open this scenario'],
}

interface Symbol {
  readonly module: number
  /** With the quiet zone, in pixels of the picture. */
  readonly side: number
}

/** The code's upper edge, where its caption starts and is anchored; in pixels of the screen. */
function placeOf(corner: Corner, { side, module }: Symbol, { size }: Frame, floor: number) {
  const { unit } = size
  const { margin } = designs[size.design]
  const [height, left] = [side / unit, (size.width - side) / unit - margin]
  if (corner === 'title') return { top: margin, x: left + height / 2, captionTop: margin + height }
  const top = (corner === 'notes' ? floor : size.height / unit - margin) - height
  const quiet = (quietZone * module) / unit
  const ends = top + height - quiet - captions.notes.length * footerLeading
  return { top, x: left - 8, captionTop: corner === 'notes' ? ends : top }
}

type Code = Required<Pick<Layout, 'qr' | 'caption'>> & { readonly top: number; readonly bottom: number }

/** `floor`: where what stands over the footer ends, px of the screen. */
function codeOf(frame: Frame, symbol: Symbol, corner: Corner, floor: number): Code {
  const { unit, width, design } = frame.size
  const { top, x, captionTop } = placeOf(corner, symbol, frame, floor)
  const lines = captions[corner]
  const { side, module } = symbol
  const edge = Math.floor(width - designs[design].margin * unit - side)
  const caption = blockOf(lines, { size: smallest, leading: footerLeading, top: captionTop, x }, unit)
  return {
    qr: { x: edge, y: Math.floor(top * unit), width: side, height: side, module },
    caption: { ...caption, anchor: corner === 'title' ? 'middle' : 'end' },
    top,
    bottom: captionTop + lines.length * footerLeading,
  }
}

/** Notes from `top` on, as many as are whole above `bottom`. */
function notesOf(notes: readonly SideNote[], at: { x: number; top: number; bottom: number }, unit: number) {
  const { width, size, leading, most, between } = column
  const placed: SideBlock[] = []
  let { top } = at
  for (const { head, text, shorter } of notes) {
    const heading = wrapped(head, { width, size, weight: 600, most: 2 }).lines
    const room = Math.floor((at.bottom - top) / leading) - heading.length
    const body = [text, shorter ?? text]
      .map((words) => wrapped(words, { width, size, weight: 400, most }))
      .find(({ lines, whole }) => whole && lines.length <= room)
    if (!body) continue
    const under = top + heading.length * leading
    placed.push({
      head: blockOf(heading, { size, leading, x: at.x, top }, unit),
      text: blockOf(body.lines, { size, leading, x: at.x, top: under }, unit),
    })
    top = under + body.lines.length * leading + between
  }
  return placed
}

/** Lays a picture out for its size; `modules` of the QR code, if there is one. */
export function layoutOf(frame: Frame, modules?: number): Layout {
  const { size, notes = [] } = frame
  const { unit } = size
  const { margin, gap } = designs[size.design]
  const isWide = size.width / unit >= wide
  const aside = isWide && size.design === 'slide' && notes.length > 0
  const corner: Corner = aside ? 'notes' : isWide ? 'title' : 'foot'
  const symbol = modules === undefined ? undefined : symbolSize(unit, modules)
  const room = symbol ? symbol.side / unit + qrGap : 0
  const { title, subtitle, bottom: headBottom } = headOf(frame, corner === 'title' ? room : 0)
  const { footer, rule, top: footTop } = footOf(frame, corner === 'foot' ? room : 0)
  const code = symbol && codeOf(frame, symbol, corner, footTop - gap)
  const top = Math.max(headBottom, corner === 'title' ? (code?.bottom ?? 0) : 0) + gap
  const foot = corner === 'foot' && code ? Math.min(footTop, code.top, footTop - footerLeading) : footTop
  const bottom = foot - gap
  const width = size.width / unit - 2 * margin - (aside ? column.width + column.gap : 0)
  const beside = { x: margin + width + column.gap, top, bottom: corner === 'notes' && code ? code.top - 4 : bottom }
  return {
    margin: margin * unit,
    title,
    subtitle,
    chart: { x: margin * unit, y: top * unit, width: width * unit, height: (bottom - top) * unit },
    notes: aside ? notesOf(notes, beside, unit) : [],
    rule,
    footer,
    ...(code ? { qr: code.qr, caption: code.caption } : {}),
  }
}

const narrowest = 360

/** The size of a picture that shows a chart as on screen, twice as fine. */
export function screenSize(
  chart: { readonly width: number; readonly height: number },
  frame: Omit<Frame, 'size'>,
  modules?: number,
): PictureSize {
  const width = Math.max(narrowest, chart.width + 2 * designs.screen.margin)
  const unit = 2
  const probe = layoutOf({ ...frame, size: { width: width * unit, height: 2_000, unit, design: 'screen' } }, modules)
  return {
    width: width * unit,
    height: Math.ceil(2_000 - probe.chart.height + chart.height * unit),
    unit,
    design: 'screen',
  }
}
