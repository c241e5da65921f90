import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xmlSafe } from './escape.ts'
import { pictureSizes } from './frame.ts'
import { anyText, hostile } from './hostile.fixture.ts'
import { chart, frame, readFont } from './picture.fixture.ts'
import type { TextForm } from './picture.ts'
import { chartRoom, pictureOf, screenFrame } from './picture.ts'
import { linkInSvg } from './svg-link.ts'
import type { XmlElement } from './xml-tree.ts'
import { readXml } from './xml-tree.ts'

const made = async (form: TextForm, over: Partial<typeof frame> = {}) => {
  const picture = await pictureOf(chart, { ...frame, ...over }, form, readFont)
  if (!picture.ok) throw new Error(picture.problems[0]?.message)
  return picture.value
}

const all = (node: XmlElement): XmlElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
]

const words = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('')

const elementsOf = (svg: string): XmlElement[] => {
  const read = readXml(svg)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return all(read.value)
}

test('a picture with editable text says message, subject, sources, dates, scenario and link', async () => {
  const { svg, composition } = await made('editable')
  const elements = elementsOf(svg)
  const text = (name: string): string[] => elements.filter((each) => each.name === name).map((each) => words(each))
  expect(text('title')).toEqual([frame.title])
  expect(text('desc')[0]).toContain('Source: vendor list prices')
  const lines = text('text')
  expect(lines.slice(0, 2).join(' ')).toBe(frame.title)
  expect(lines).toContain(frame.subtitle)
  expect(lines.join(' ')).toContain('Source: vendor list prices, 2026-11-20; latency probe, 14 days to 2026-11-12')
  expect(lines.join(' ')).toContain('Trilemma, scenario Support copilot, EU; data edition 2026-11-24; made 2026-11-24')
  expect(elements[0]?.attributes.get('font-family')).toBe('Inter, Arial, sans-serif')
  expect(linkInSvg(svg)).toBe(frame.link)
  expect(composition.smallestText).toBeGreaterThanOrEqual(22)
})

test('with outlines there is no text left to set, and the rest is the same', async () => {
  const { svg, kept } = await made('outlines')
  const elements = elementsOf(svg)
  expect(elements.filter(({ name }) => name === 'text' || name === 'tspan')).toEqual([])
  expect(kept).toEqual([])
  expect((await made('outlines', { title: 'Control \0 and \u202eturn' })).kept).toEqual([])
  expect(elements.filter(({ name }) => name === 'title').map(words)).toEqual([frame.title])
  expect(linkInSvg(svg)).toBe(frame.link)
  expect(svg.length).toBeLessThan(300_000)
})

test('nothing in a picture runs, fetches or depends on a page', async () => {
  for (const form of ['outlines', 'editable'] as const) {
    const { svg } = await made(form, { qr: true })
    const elements = elementsOf(svg)
    const names = new Set(elements.map(({ name }) => name))
    for (const name of ['script', 'style', 'foreignObject', 'image', 'a']) expect(names.has(name)).toBe(false)
    for (const { attributes } of elements)
      for (const [key, value] of attributes) {
        expect(key).not.toMatch(/^on|^class$|^data-/)
        expect(value).not.toMatch(/var\(|url\((?!#)|javascript:/)
      }
  }
})

test('the ground is painted, or not at all; the code stands on white', async () => {
  const ground = async (name: 'white' | 'none' | 'dark', qr: boolean) =>
    elementsOf((await made('editable', { ground: name, qr })).svg)
      .filter((each) => each.name === 'rect' && each.attributes.get('fill')?.startsWith('#'))
      .map(({ attributes }) => `${attributes.get('width')} ${attributes.get('fill')}`)
  expect((await ground('white', false))[0]).toBe('1920 #ffffff')
  expect((await ground('dark', false))[0]).toBe('1920 #151a21')
  expect((await ground('none', false)).some((rect) => rect.startsWith('1920'))).toBe(false)
  expect((await ground('dark', true)).at(-1)).toMatch(/ #ffffff$/)
})

test('hostile titles, sources and names stay text in a well-formed picture', async () => {
  const text = fc.oneof(anyText, fc.constantFrom(...hostile)).filter((each) => xmlSafe(each).trim() !== '')
  await fc.assert(
    fc.asyncProperty(text, text, text, async (title, source, scenario) => {
      const { svg } = await made('editable', { title, source, scenario, subtitle: source, description: title })
      const elements = elementsOf(svg)
      expect(elements.filter(({ name }) => name === 'title').map(words)).toEqual([xmlSafe(title)])
      expect(
        elements.filter(
          ({ name }) =>
            !/^(?:svg|title|desc|metadata|scenario|rect|text|tspan|g|defs|pattern|path|line|circle)$/.test(name),
        ),
      ).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('the chart is asked for at the size of its room, and as on screen at its own', async () => {
  const room = await chartRoom({ ...frame, qr: true })
  expect(room.ok && room.value.width).toBe(900)
  expect(room.ok && room.value.height).toBeGreaterThan(270)
  const screen = await screenFrame({ width: 560, height: 360 }, frame)
  expect(screen.ok && screen.value.size.width).toBe(1_184)
})

test('what cannot be made is said', async () => {
  const refused = async (over: Partial<typeof frame>, markup = chart.markup) => {
    const picture = await pictureOf({ ...chart, markup }, { ...frame, ...over }, 'editable', readFont)
    return picture.ok ? '' : picture.problems[0]?.message
  }
  expect(await refused({ title: ' ' })).toContain('title')
  expect(await refused({}, '<svg><foreignObject/></svg>')).toContain('<foreignObject>')
  expect(await refused({ qr: true, link: `https://example.org/#${'x'.repeat(500)}` })).toContain('up to 500')
  expect(await refused({ size: { ...pictureSizes.slide, height: 300 } })).toContain('too little room')
  const { link: _, ...unlinked } = frame
  const picture = await pictureOf(chart, { ...unlinked, qr: true }, 'editable', readFont)
  expect(picture.ok).toBe(false)
})

test('a link is found after drawing programs rewrote the file, and in no hostile one', () => {
  const link = 'https://example.org/#/a/b?s=1&amp;x=2'
  expect(
    linkInSvg(`<svg><metadata><t:scenario xmlns:t="urn:trilemma">\n ${link}\n</t:scenario></metadata></svg>`),
  ).toBe('https://example.org/#/a/b?s=1&x=2')
  for (const text of [
    '',
    '<metadata',
    '<metadata><scenario>',
    '<svg><scenario>https://x</scenario></svg>',
    `<metadata><scenario>${'x'.repeat(50_000)}</scenario></metadata>`,
    '<metadata><scenario>two words</scenario></metadata>',
    '<metadata></metadata><scenario>https://x</scenario>',
  ])
    expect(linkInSvg(text)).toBeUndefined()
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<metadata>', '<scenario', '>', '</', '"', 'x', ' ') }),
      (text) => void linkInSvg(text),
    ),
  )
})
