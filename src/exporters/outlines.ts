import type { Weight } from './chart-rules.ts'
import type { Face, Faces, ReadFont, SetLine } from './fonts.ts'
import { loadFaces } from './fonts.ts'
import type { Run, TextStyle } from './text-runs.ts'
import { attributesOf, initialStyle, runsOf, styleOf } from './text-runs.ts'
import type { XmlElement } from './xml-tree.ts'
import { element } from './xml-tree.ts'

export interface Outlined {
  readonly root: XmlElement
  /** Texts with a character that the font does not have: they stay text, in a font of the reader's. */
  readonly kept: readonly string[]
}

interface Line {
  readonly run: Run
  readonly set: SetLine
}

/** How far below the given place the base line is. */
function below({ baseline, size }: TextStyle, { ascent, descent, xHeight }: Face): number {
  switch (baseline) {
    case 'middle':
      return (xHeight / 2) * size
    case 'central':
      return ((ascent - descent) / 2) * size
    case 'hanging':
      return ascent * 0.8 * size
    case 'text-before-edge':
    case 'text-top':
      return ascent * size
    case 'text-after-edge':
    case 'text-bottom':
      return -descent * size
    default:
      return 0
  }
}

const share: Readonly<Record<string, number>> = { middle: 0.5, end: 1 }

/** Runs up to the next absolute place: these are anchored together. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  for (const line of lines) {
    const absolute = line.run.x !== undefined || line.run.y !== undefined
    if (absolute || chunks.length === 0) chunks.push([line])
    else chunks.at(-1)?.push(line)
  }
  return chunks
}

/** A halo is two shapes, since the order of painting is not read everywhere. */
function shapes({ style, attributes }: Run, d: string): XmlElement[] {
  const own = Object.fromEntries(attributes)
  if (!style.halo) return [element('path', { d, ...own })]
  return [element('path', { d, ...own, fill: 'none' }), element('path', { d, ...own, stroke: 'none' })]
}

function draw(lines: readonly Line[], faces: Faces): XmlElement[] {
  let [x, y] = [0, 0]
  return chunksOf(lines).flatMap((chunk) => {
    const first = chunk[0]?.run
    const width = chunk.reduce((sum, { run, set }) => sum + run.dx + set.width, 0) - (first?.dx ?? 0)
    x = (first?.x ?? x) - (share[first?.style.anchor ?? ''] ?? 0) * width
    y = first?.y ?? y
    return chunk.flatMap(({ run, set }) => {
      const face = faces.get(run.style.weight)
      x += run.dx
      y += run.dy
      const d = set.at(x, y + (face ? below(run.style, face) : 0))
      x += set.width
      return d === '' ? [] : shapes(run, d)
    })
  })
}

/** Outlines of a `<text>`, or its text where that cannot be drawn. */
function outlined(text: XmlElement, around: TextStyle, faces: Faces): XmlElement | string {
  const runs = runsOf(text, around)
  const lines = runs?.map((run) => ({ run, set: faces.get(run.style.weight)?.set(run.text, run.style) }))
  const drawable = lines?.flatMap(({ run, set }) => (set ? [{ run, set }] : []))
  if (!lines || drawable?.length !== lines.length) return words(text)
  return element('g', Object.fromEntries(attributesOf(text)), draw(drawable, faces))
}

const words = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('')

function weightsIn(node: XmlElement, around: TextStyle): Weight[] {
  const style = styleOf(node, around)
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : weightsIn(child, style)))
  return node.name === 'text' || node.name === 'tspan' ? [style.weight, ...below] : below
}

/** The same picture with its text as shapes: it looks the same wherever it is opened. */
export async function withOutlines(root: XmlElement, readFont: ReadFont): Promise<Outlined> {
  const faces = await loadFaces(weightsIn(root, initialStyle), readFont)
  const kept: string[] = []
  const visit = (node: XmlElement, around: TextStyle): XmlElement => {
    if (node.name === 'text') {
      const made = outlined(node, around, faces)
      if (typeof made !== 'string') return made
      kept.push(made)
      return node
    }
    const style = styleOf(node, around)
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : visit(child, style))),
    }
  }
  return { root: visit(root, initialStyle), kept }
}
