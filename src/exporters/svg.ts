import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import type { CleanChart, Palette } from './chart-markup.ts'
import { readChart } from './chart-markup.ts'
import { xmlSafe } from './escape.ts'
import type { Frame, Ground, PictureSize } from './frame.ts'
import { imprint, inks } from './frame.ts'
import type { Box, Layout, TextBlock } from './layout.ts'
import { layoutOf } from './layout.ts'
import type { QrSymbol } from './qr-symbol.ts'
import { quietZone } from './qr.ts'
import { smallestText } from './text-size.ts'
import type { Attributes, XmlElement, XmlNode } from './xml-tree.ts'
import { element, short } from './xml-tree.ts'

/** A chart as an `<svg>` document, at the size it was drawn for. */
export interface Chart {
  readonly markup: string
  readonly width: number
  readonly height: number
  /** Values of custom properties that the markup names; none if its colours are resolved. */
  readonly palette?: Palette
}

/** A composed picture: a tree, and where in it what has to be seen. */
export interface Composition {
  readonly root: XmlElement
  readonly width: number
  readonly height: number
  readonly ground: Ground
  readonly link?: string
  /** Places that may not be empty, in pixels. */
  readonly areas: { readonly title: Box; readonly chart: Box; readonly notes?: Box; readonly footer: Box }
  /** Pixels at every edge that stay empty. */
  readonly margin: number
  /** Font size of the smallest text, px. */
  readonly smallestText: number
}

/** Of the page, for charts that do not say theirs. */
const fontSize = 13

const places: readonly (keyof Attributes)[] = [
  'x',
  'y',
  'width',
  'height',
  'viewBox',
  'preserveAspectRatio',
  'transform',
]

function textOf({ lines, x, y, size, leading, anchor }: TextBlock, attributes: Attributes): XmlNode[] {
  return lines.map((line, at) =>
    element('text', { x, y: y + at * leading, 'font-size': size, 'text-anchor': anchor, ...attributes }, [line]),
  )
}

/** The largest that fits, without changing its proportions, in the middle of its room. */
function placed(
  { root, box }: CleanChart,
  room: Box,
): { readonly node: XmlElement; readonly scale: number; readonly area: Box } {
  const scale = Math.min(room.width / box.width, room.height / box.height)
  const area = {
    x: room.x + (room.width - box.width * scale) / 2,
    y: room.y + (room.height - box.height * scale) / 2,
    width: box.width * scale,
    height: box.height * scale,
  }
  const kept = Object.fromEntries([...root.attributes].filter(([key]) => !places.includes(key)))
  const [x, y] = [area.x - box.x * scale, area.y - box.y * scale]
  const transform = `translate(${short(x)} ${short(y)}) scale(${String(Math.round(scale * 1e5) / 1e5)})`
  return { node: element('g', { 'font-size': fontSize, ...kept, transform }, root.children), scale, area }
}

/** Dark on its own white plate, whatever the ground: inverted symbols are not read everywhere. */
function symbol(qr: QrSymbol, place: NonNullable<Layout['qr']>): XmlNode[] {
  const { x, y, width, height, module } = place
  const corner = `translate(${short(x + quietZone * module)} ${short(y + quietZone * module)}) scale(${module})`
  return [
    element('rect', { x, y, width, height, fill: '#ffffff' }),
    element('path', { d: qr.path, transform: corner, fill: '#000000', 'shape-rendering': 'crispEdges' }),
  ]
}

const descriptionOf = (frame: Frame): string =>
  [frame.subtitle, frame.description, `Source: ${frame.source}`, imprint(frame)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => `${part}`.replace(/\.?$/, '.'))
    .join(' ')

function said(frame: Frame): XmlNode[] {
  const metadata = frame.link === undefined ? [] : [element('scenario', { xmlns: 'urn:trilemma' }, [frame.link])]
  return [
    element('title', { id: 'picture-title' }, [frame.title]),
    element('desc', { id: 'picture-description' }, [descriptionOf(frame)]),
    ...(metadata.length > 0 ? [element('metadata', {}, metadata)] : []),
  ]
}

const boxOf = (block: TextBlock, width: number): Box => ({
  x: block.x,
  y: block.y - block.size,
  width,
  height: block.size * 1.3 + (block.lines.length - 1) * block.leading,
})

const rootOf = ({ width, height, unit }: PictureSize, children: readonly XmlNode[]): XmlElement =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      'font-family': 'Inter, Arial, sans-serif',
      'font-size': fontSize * unit,
      // No attribute of SVG says this; where it is not read, figures have their natural widths.
      style: 'font-variant-numeric:tabular-nums',
    },
    children,
  )

function tree(frame: Frame, layout: Layout, chart: XmlElement, qr: QrSymbol | undefined): XmlElement {
  const { ground, ink, ink2, ink3, line } = inks[frame.ground]
  const { width, height } = frame.size
  const strong = { 'font-weight': 600 }
  return rootOf(frame.size, [
    ...said(frame),
    ...(ground === undefined ? [] : [element('rect', { width, height, fill: ground })]),
    ...textOf(layout.title, { fill: ink, ...strong }),
    ...textOf(layout.subtitle, { fill: ink2 }),
    chart,
    ...layout.notes.flatMap(({ head, text }) => [
      ...textOf(head, { fill: ink, ...strong }),
      ...textOf(text, { fill: ink2 }),
    ]),
    element('rect', { ...layout.rule, fill: line }),
    ...textOf(layout.footer, { fill: ink3 }),
    ...(layout.caption ? textOf(layout.caption, { fill: ink2, ...strong }) : []),
    ...(qr && layout.qr ? symbol(qr, layout.qr) : []),
  ])
}

/** Without what no file could hold, so that it is measured and set as it will be written. */
const writable = (frame: Frame): Frame => ({
  ...frame,
  title: xmlSafe(frame.title),
  source: xmlSafe(frame.source),
  scenario: xmlSafe(frame.scenario),
  ...(frame.notes && {
    notes: frame.notes.map(({ head, text, shorter }) => ({
      head: xmlSafe(head),
      text: xmlSafe(text),
      shorter: shorter && xmlSafe(shorter),
    })),
  }),
  ...(frame.subtitle === undefined ? {} : { subtitle: xmlSafe(frame.subtitle) }),
})

/** Title, what is plotted, chart, footer and QR code in one tree without script, class or foreign markup. */
export function compose(chart: Chart, given: Frame, qr?: QrSymbol): Result<Composition> {
  const frame = writable(given)
  if (frame.title.trim() === '') return failed({ path: 'title', message: 'A picture needs its message as a title.' })
  const read = readChart(chart.markup, chart, chart.palette ?? {}, inks[frame.ground].ink)
  if (!read.ok) return read
  const { width, height } = frame.size
  const layout = layoutOf(frame, qr?.modules)
  if (layout.chart.height < height / 4)
    return failed({ path: 'size', message: 'The texts leave too little room for the chart: choose a larger size.' })
  const { node, scale, area } = placed(read.value, layout.chart)
  return ok({
    root: tree(frame, layout, node, qr),
    width,
    height,
    ground: frame.ground,
    ...(frame.link === undefined ? {} : { link: frame.link }),
    areas: {
      title: boxOf(layout.title, layout.chart.width),
      chart: area,
      footer: boxOf(layout.footer, layout.rule.width),
    },
    margin: layout.margin,
    smallestText: Math.min(layout.footer.size, smallestText(read.value.root, fontSize) * scale),
  })
}
