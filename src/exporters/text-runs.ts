import { properties, weightOf } from './chart-rules.ts'
import type { Weight } from './chart-rules.ts'
import { sizeOf } from './text-size.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** What text takes from the elements around it. */
export interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly spacing: number
  readonly tabular: boolean
  readonly anchor: string
  readonly baseline: string
  /** The outline is painted below the fill, as a halo. */
  readonly halo: boolean
}

/** Text of one style; `x` and `y` start a new line, `dx` and `dy` move on from the last character. */
export interface Run {
  readonly text: string
  readonly style: TextStyle
  /** Colours and the like, of the spans around it. */
  readonly attributes: ReadonlyMap<string, string>
  readonly x?: number
  readonly y?: number
  readonly dx: number
  readonly dy: number
}

export const initialStyle: TextStyle = {
  size: 16,
  weight: 400,
  spacing: 0,
  tabular: true,
  anchor: 'start',
  baseline: 'auto',
  halo: false,
}

const ofText: ReadonlySet<string> = new Set(
  'font-size font-weight font-style font-variant-numeric letter-spacing text-anchor dominant-baseline paint-order'.split(
    ' ',
  ),
)

/** Attributes of a text that its outlines need as well. */
export const attributesOf = ({ attributes }: XmlElement): Map<string, string> =>
  new Map(
    [...attributes].filter(([key]) => (properties.has(key) || key === 'transform' || key === 'id') && !ofText.has(key)),
  )

const lengthOf = (value: string | undefined, size: number): number | undefined => {
  const [, number, unit] = /^\s*(-?[\d.]+(?:e-?\d+)?)\s*(em)?\s*$/i.exec(value ?? '') ?? []
  return number === undefined ? undefined : Number(number) * (unit === undefined ? 1 : size)
}

export function styleOf(node: XmlElement, around: TextStyle): TextStyle {
  const given = (key: string): string | undefined => node.attributes.get(key)
  const size = sizeOf(node, around.size)
  const weight = given('font-weight')
  const numeric = given('font-variant-numeric')
  const spacing = given('letter-spacing')
  return {
    size,
    weight: weight === undefined ? around.weight : weightOf(weight),
    spacing: spacing === undefined ? around.spacing : (lengthOf(spacing, size) ?? 0),
    tabular: numeric === undefined ? around.tabular : numeric.includes('tabular'),
    anchor: given('text-anchor') ?? around.anchor,
    baseline: given('dominant-baseline') ?? around.baseline,
    halo: given('paint-order')?.startsWith('stroke') ?? around.halo,
  }
}

type Place = Pick<Run, 'x' | 'y' | 'dx' | 'dy'>

/** Where an element's first character goes; undefined: lists and percentages, which are not followed. */
function placeOf({ attributes }: XmlElement, size: number): Place | undefined {
  const length = (key: string): number | undefined => lengthOf(attributes.get(key), size)
  if (['x', 'y', 'dx', 'dy'].some((key) => attributes.has(key) && length(key) === undefined)) return undefined
  const [x, y] = [length('x'), length('y')]
  return {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    dx: length('dx') ?? 0,
    dy: length('dy') ?? 0,
  }
}

const moved = (run: Run, { x, y, dx, dy }: Place): Run => ({
  ...run,
  ...(run.x === undefined && x !== undefined ? { x } : {}),
  ...(run.y === undefined && y !== undefined ? { y } : {}),
  dx: run.dx + dx,
  dy: run.dy + dy,
})

const still: Place = { dx: 0, dy: 0 }

function collect(node: XmlNode, style: TextStyle, attributes: ReadonlyMap<string, string>): Run[] | undefined {
  if (typeof node === 'string') return node === '' ? [] : [{ text: node, style, attributes, ...still }]
  if (node.name === 'title' || node.name === 'desc') return []
  const own = styleOf(node, style)
  const place = placeOf(node, own.size)
  if (!place) return undefined
  const inner = node.name === 'text' ? attributes : new Map([...attributes, ...attributesOf(node)])
  const parts = node.children.map((child) => collect(child, own, inner))
  if (parts.includes(undefined)) return undefined
  const [first, ...others] = parts.flatMap((part) => part ?? [])
  return first ? [moved(first, place), ...others] : []
}

/** White space as XML's default has it: one space between words, none at either end. */
function collapsed(runs: readonly Run[]): Run[] {
  let afterSpace = true
  const inner = runs.map((run) => {
    const text = run.text.replaceAll(/[ \t\r\n]+/g, ' ')
    const kept = afterSpace ? text.replace(/^ /, '') : text
    if (text !== '') afterSpace = text.endsWith(' ')
    return { ...run, text: kept }
  })
  const last = inner.findLastIndex(({ text }) => text.trim() !== '')
  return inner.slice(0, last + 1).map((run, at) => (at === last ? { ...run, text: run.text.replace(/ $/, '') } : run))
}

/** The runs of a `<text>`; undefined: it is placed in a way that is not followed. */
export const runsOf = (text: XmlElement, around: TextStyle): Run[] | undefined => {
  const runs = collect(text, around, new Map())
  return runs && collapsed(runs)
}
