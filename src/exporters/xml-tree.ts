import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import { xml } from './escape.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A number as SVG writes it: at most two decimals, so that files stay small and alike. */
export const short = (value: number): string => {
  const text = String(Math.round(value * 100) / 100)
  return text === '-0' ? '0' : text
}

/** An element of our own making. */
export const element = (name: string, attributes: Attributes = {}, children: readonly XmlNode[] = []): XmlElement => ({
  name,
  attributes: new Map(
    Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[key, typeof value === 'number' ? short(value) : value]],
    ),
  ),
  children,
})

/** Every text and every attribute goes through the one escape. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return xml(node)
  const attributes = [...node.attributes].map(([key, value]) => ` ${key}="${xml(value)}"`).join('')
  if (node.children.length === 0) return `<${node.name}${attributes}/>`
  return `<${node.name}${attributes}>${node.children.map(writeXml).join('')}</${node.name}>`
}

const bounds = { characters: 8_000_000, depth: 100 }
const name = String.raw`[A-Za-z_][\w:.-]*`
const attribute = String.raw`\s+(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`
const token = new RegExp(
  String.raw`<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|</(${name})\s*>|<(${name})((?:${attribute})*)\s*(/?)>|([^<]+)`,
  'y',
)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const character = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\ufffd')

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,31}));/gi,
    (whole, hex?: string, decimal?: string, word = '') => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16))
      return decimal === undefined ? (named[word] ?? whole) : character(Number(decimal))
    },
  )
}

const attributesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(new RegExp(attribute, 'g'))].map(([, key = '', a, b]) => [key, decode(a ?? b ?? '')]))

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

/** Reads well-formed markup with one root, as serializers write it; comments and instructions are passed over. */
export function readXml(text: string): Result<XmlElement> {
  const refuse = (message: string) => failed({ path: 'markup', message })
  if (text.length > bounds.characters) return refuse(`Markup over ${bounds.characters} characters is not read.`)
  const root: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [root]
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const at = token.lastIndex
    const [whole, data, closed, started, attributes, , , , selfClosed, words] = token.exec(text) ?? []
    const parent = open.at(-1)
    if (whole === undefined || !parent) return refuse(`Markup is not well formed at character ${at}.`)
    if (words !== undefined) parent.children.push(decode(words))
    else if (data !== undefined) parent.children.push(data)
    else if (started !== undefined) {
      const child: Open = { name: started, attributes: attributesOf(attributes ?? ''), children: [] }
      parent.children.push(child)
      if (selfClosed === '') open.push(child)
      if (open.length > bounds.depth) return refuse(`Markup is nested deeper than ${bounds.depth}.`)
    } else if (closed !== undefined && (open.length < 2 || open.pop()?.name !== closed))
      return refuse(`</${closed}> at character ${at} closes nothing.`)
  }
  const elements = root.children.filter((child) => typeof child !== 'string')
  const [only] = elements
  if (open.length > 1 || !only || elements.length > 1) return refuse('Markup has one root, closed at its end.')
  return ok(only)
}
