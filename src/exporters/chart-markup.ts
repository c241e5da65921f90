import type { Problem, Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import { attributes, elements, paints, properties, weightOf } from './chart-rules.ts'
import { colourOf } from './colour.ts'
import { xmlSafe } from './escape.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'
import { readXml, short } from './xml-tree.ts'

/** Custom properties by name: `--c0` to `#2677de`. */
export type Palette = Readonly<Record<string, string>>

interface Context {
  readonly palette: Palette
  /** What `currentColor` is here. */
  readonly colour: string
  readonly refuse: (message: string) => void
}

/** The chart as the picture takes it: no style, class, script, variable or reference to anything outside. */
export interface CleanChart {
  readonly root: XmlElement
  /** Of the root's view box, else its size. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const declarations = (style: string): [string, string][] =>
  style.split(';').flatMap((declaration): [string, string][] => {
    const at = declaration.indexOf(':')
    const value = declaration.slice(at + 1).replace(/!\s*important\s*$/, '')
    return at < 0 ? [] : [[declaration.slice(0, at).trim().toLowerCase(), value.trim()]]
  })

/** `var(--c0)` and `var(--c0, #000)`, a few levels deep. */
function resolved(value: string, { palette, refuse }: Context): string {
  let text = value
  for (let level = 0; level < 4 && text.includes('var('); level++)
    text = text.replaceAll(/var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g, (_, name: string, otherwise?: string) => {
      const known = Object.hasOwn(palette, name) ? palette[name] : otherwise?.trim()
      if (known === undefined) refuse(`The chart uses ${name}, which the picture has no value for.`)
      return known ?? 'none'
    })
  if (text.includes('var(')) refuse(`The chart uses ${JSON.stringify(value)}, which cannot be resolved.`)
  return text
}

/** `url("#hatch")` of this chart; anything else would be fetched from somewhere. */
function reference(value: string, { refuse }: Context): string {
  return value.replaceAll(/url\(\s*["']?([^"')]*)["']?\s*\)/g, (_, target: string) => {
    if (!target.startsWith('#')) refuse(`The chart refers to ${JSON.stringify(target)}, which is outside of it.`)
    return `url(${target})`
  })
}

function paint(key: string, value: string, context: Context, into: Map<string, string>): void {
  if (value === 'none' || value.startsWith('url(') || value.startsWith('context-')) return void into.set(key, value)
  const colour = colourOf(value.toLowerCase() === 'currentcolor' ? context.colour : value)
  if (!colour && !/^[a-z]+$/i.test(value))
    context.refuse(`The chart uses the colour ${JSON.stringify(value)}, which few programs can read.`)
  const opacity = paints.get(key)
  if (!colour || opacity === undefined) return void into.set(key, value)
  if (colour.alpha === 0 && key !== 'stop-color') return void into.set(key, 'none')
  into.set(key, colour.hex)
  if (colour.alpha < 1) into.set(opacity, short(colour.alpha * Number(into.get(opacity) ?? 1)))
}

const written = (key: string, value: string): string => {
  if (key === 'font-weight') return String(weightOf(value))
  if (key.endsWith('opacity') && value.endsWith('%')) return short(Number(value.slice(0, -1)) / 100)
  return value.replaceAll(/(\d)px\b/g, '$1')
}

function cleanAttributes({ attributes: given }: XmlElement, context: Context): Map<string, string> {
  const style = declarations(given.get('style') ?? '').filter(([key]) => properties.has(key))
  const own = [...given].map(([key, value]): [string, string] => [key === 'xlink:href' ? 'href' : key, value])
  const kept = new Map([...own.filter(([key]) => attributes.has(key) || properties.has(key)), ...style])
  const clean = new Map<string, string>()
  for (const [key, raw] of kept) {
    const value = reference(resolved(raw.trim(), context), context)
    if (value === '' || value === 'inherit') continue
    if (/\b(?:NaN|Infinity|undefined)\b/.test(value) && key !== 'id') context.refuse(`The chart has ${key}="${value}".`)
    if (key === 'href' && !value.startsWith('#')) context.refuse(`The chart refers to ${JSON.stringify(value)}.`)
    if (!paints.has(key)) clean.set(key, written(key, value))
  }
  for (const key of paints.keys()) {
    const value = kept.get(key)?.trim() ?? ''
    if (value !== '' && value !== 'inherit') paint(key, reference(resolved(value, context), context), context, clean)
  }
  return clean
}

function clean(node: XmlNode, context: Context): XmlNode[] {
  if (typeof node === 'string') return [xmlSafe(node)]
  const name = node.name === 'a' ? 'g' : node.name
  if (!elements.has(name)) {
    context.refuse(`The chart has a <${node.name}>, which a picture cannot carry.`)
    return []
  }
  const found = cleanAttributes(node, context)
  if (found.get('display') === 'none') return []
  const colour = found.get('color') ?? context.colour
  found.delete('color')
  return [{ name, attributes: found, children: node.children.flatMap((child) => clean(child, { ...context, colour })) }]
}

function boxOf(root: XmlElement, width: number, height: number): CleanChart['box'] {
  const [x = 0, y = 0, w = 0, h = 0] = (root.attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  return w > 0 && h > 0 ? { x, y, width: w, height: h } : { x: 0, y: 0, width, height }
}

/** Reads a chart's markup and leaves in it what a picture can carry; says what it cannot, and never leaves that out. */
export function readChart(
  markup: string,
  size: { readonly width: number; readonly height: number },
  palette: Palette,
  ink: string,
): Result<CleanChart> {
  const read = readXml(markup)
  if (!read.ok) return read
  if (read.value.name !== 'svg') return failed({ path: 'chart', message: 'The chart is not an <svg>.' })
  const problems: Problem[] = []
  const refuse = (message: string): void => {
    if (problems.length < 10) problems.push({ path: 'chart', message })
  }
  const [root] = clean(read.value, { palette, colour: ink, refuse })
  if (problems.length > 0) return failed(...problems)
  if (root === undefined || typeof root === 'string') return failed({ path: 'chart', message: 'The chart is hidden.' })
  return ok({ root, box: boxOf(root, size.width, size.height) })
}
