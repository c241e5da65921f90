import type { Frame, PictureSize } from './frame.ts'
import { imprint, smallest } from './frame.ts'
import { quietZone } from './qr.ts'
import { balanced, wrapped } from './text-width.ts'

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
/** From here on the QR code stands beside the title, where it costs the chart least. */
const wide = 800

/** The largest size at which the title takes at most two lines. */
function titleOf(title: string, width: number, largest: number) {
  for (let size = largest; size > smallest; size--) {
    const { lines, whole } = balanced(title, { width, size, weight: 600, most: 2 })
    if (whole) return { lines, size }
  }
  return { lines: wrapped(title, { width, size: smallest, weight: 600, most: 2 }).lines, size: smallest }
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
  const { lines, size: titleSize } = titleOf(title, width, largest)
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
  const sources = wrapped(`Source: ${frame.source}`, { ...setting, most: 4 })
  const lines = [...sources.lines, ...wrapped(imprint(frame), { ...setting, most: 2 }).lines]
  const top = size.height / size.unit - margin - lines.length * footerLeading
  return {
    footer: blockOf(lines, { size: smallest, leading: footerLeading, top, x: margin }, size.unit),
    rule: { x: margin * size.unit, y: (top - 6) * size.unit, width: width * size.unit, height: size.unit },
    top: top - 6,
  }
}

type Code = Required<Pick<Layout, 'qr' | 'caption'>> & { readonly top: number; readonly bottom: number }

function codeOf({ size }: Frame, symbol: { module: number; side: number }, beside: boolean): Code {
  const { unit } = size
  const margin = designs[size.design].margin * unit
  const { module, side } = symbol
  const x = Math.floor(size.width - margin - side)
  const y = Math.floor(beside ? margin : size.height - margin - side)
  const captionTop = (beside ? y + side : y) / unit
  const place = {
    size: smallest,
    leading: footerLeading,
    top: captionTop,
    x: (beside ? x + side / 2 : x) / unit - (beside ? 0 : 8),
  }
  return {
    qr: { x, y, width: side, height: side, module },
    caption: {
      ...blockOf([beside ? 'Scan to open' : 'Scan to open this scenario'], place, unit),
      anchor: beside ? 'middle' : 'end',
    },
    top: y / unit,
    bottom: captionTop + footerLeading,
  }
}

/** Lays a picture out for its size; `modules` of the QR code, if there is one. */
export function layoutOf(frame: Frame, modules?: number): Layout {
  const { size } = frame
  const { unit } = size
  const { margin, gap } = designs[size.design]
  const beside = size.width / unit >= wide
  const symbol = modules === undefined ? undefined : symbolSize(unit, modules)
  const code = symbol ? codeOf(frame, symbol, beside) : undefined
  const room = symbol ? symbol.side / unit + qrGap : 0
  const { title, subtitle, bottom: headBottom } = headOf(frame, beside ? room : 0)
  const { footer, rule, top: footTop } = footOf(frame, beside ? 0 : room)
  const top = Math.max(headBottom, beside ? (code?.bottom ?? 0) : 0) + gap
  const bottom = Math.min(footTop, code && !beside ? Math.min(code.top, footTop - footerLeading) : footTop) - gap
  return {
    margin: margin * unit,
    title,
    subtitle,
    chart: { x: margin * unit, y: top * unit, width: size.width - 2 * margin * unit, height: (bottom - top) * unit },
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
