import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawsOf } from '../alternatives/draw.ts'
import { evaluate } from '../alternatives/evaluate.ts'
import { flipsOf } from '../alternatives/flip.ts'
import { trackOf, trackedIds } from '../alternatives/track.ts'
import { plainText } from '../base/phrase.ts'
import { edition } from '../catalog/edition.fixture.ts'
import { darkTheme, lightTheme } from '../charts/look/theme.ts'
import type { Drawing, Picture, Reading } from '../decisions/decision.ts'
import { tradeoff } from '../decisions/tradeoff/index.ts'
import { present } from '../decisions/tradeoff/present.ts'
import { takeAway } from '../decisions/tradeoff/TakeAway.tsx'
import type { ReadFont } from '../exporters/fonts.ts'
import { pictureSizes, type Frame, type Ground } from '../exporters/frame.ts'
import { chartRoom, pictureOf, screenFrame } from '../exporters/picture.ts'
import { widthOf } from '../exporters/text-width.ts'
import { readXml, type XmlElement, type XmlNode } from '../exporters/xml-tree.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { sourceLine } from '../wording/sources.ts'
import { sideNotes } from './share-notes.ts'

const readFont: ReadFont = async (file) =>
  Uint8Array.from(await readFile(join(import.meta.dirname, '../../public/fonts', file))).buffer

const link = 'https://example.org/trilemma/#/tradeoffs/support?s=1.16.G80uo9llNLsQnV0A.PYjVtA'
const slots = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'] as const

function readingOf(preset: string): Reading {
  const scenario = scenarioOf(preset, edition.id)
  const evaluation = evaluate(scenario, edition)
  const tracks = trackedIds.slice(0, 12).map((id) => trackOf(scenario, edition, id))
  return {
    evaluation,
    draws: drawsOf(evaluation, 200),
    flips: flipsOf(evaluation, tracks),
    tracks: Object.fromEntries(tracks.map((track) => [track.parameter, track])),
    searching: false,
    changed: 0,
    today: edition.id,
  }
}

function taken(preset: string) {
  const reading = readingOf(preset)
  const assessed = tradeoff.assess(reading)
  if (!assessed) throw new Error('nothing assesses it')
  const model = present(assessed)
  const slotOf = (option: string) => slots[model.options.indexOf(option)] ?? 'grey'
  const frame: Omit<Frame, 'size' | 'ground'> = {
    title: plainText(model.headline.message),
    source: sourceLine(reading.evaluation, reading.evaluation.alternatives.map((_, index) => index).slice(0, 40)),
    edition: edition.id,
    made: '2026-11-26',
    scenario: 'Support copilot, EU',
    link,
  }
  return { pictures: takeAway({ reading, model, slotOf, chosen: {} }), frame, notes: sideNotes(model.blocks) }
}

const draw = (picture: Picture, drawing: Drawing) => renderToStaticMarkup(picture.draw(drawing))

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Placed extends Box {
  readonly text: string
  readonly cut: Box
}

/** Where an element is drawn, and within what it is cut. */
interface Around {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly size: number
  readonly weight: number
  readonly cut: Box
}

const number = (node: XmlElement, key: string, otherwise: number): number =>
  Number(node.attributes.get(key) ?? otherwise)

/** Every text of a picture with the box it takes; turned ones by the larger of their sides. */
function texts(node: XmlNode, around: Around): readonly Placed[] {
  if (typeof node === 'string' || ['title', 'desc', 'metadata', 'defs'].includes(node.name)) return []
  const transform = node.attributes.get('transform') ?? ''
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(transform) ?? []
  const [, by = '1'] = /scale\(([-\d.]+)\)/.exec(transform) ?? []
  const nested = node.name === 'svg' ? { x: number(node, 'x', 0), y: number(node, 'y', 0) } : { x: 0, y: 0 }
  const [x0, y0] = [
    around.x + (Number(dx) + nested.x) * around.scale,
    around.y + (Number(dy) + nested.y) * around.scale,
  ]
  const here: Around = {
    ...around,
    x: x0,
    y: y0,
    scale: around.scale * Number(by),
    size: number(node, 'font-size', around.size),
    weight: number(node, 'font-weight', around.weight),
    ...(node.name === 'svg' && {
      cut: {
        left: x0,
        top: y0,
        right: x0 + number(node, 'width', 0) * around.scale,
        bottom: y0 + number(node, 'height', 0) * around.scale,
      },
    }),
  }
  if (node.name !== 'text' || transform.includes('rotate')) return node.children.flatMap((child) => texts(child, here))
  const text = node.children.map((child) => (typeof child === 'string' ? child : '')).join('')
  const width = widthOf(text, here.size, here.weight >= 550 ? 600 : 400) * here.scale
  const x = here.x + number(node, 'x', 0) * here.scale
  const y = here.y + number(node, 'y', 0) * here.scale
  const share = { middle: 0.5, end: 1 }[node.attributes.get('text-anchor') ?? ''] ?? 0
  const left = x - width * share
  return [
    {
      text,
      cut: here.cut,
      left,
      right: left + width,
      top: y - here.size * here.scale * 0.8,
      bottom: y + here.size * here.scale * 0.25,
    },
  ]
}

const sizes = [...Object.keys(pictureSizes), 'screen'] as const
const grounds: readonly Ground[] = ['white', 'none', 'dark']

async function made(picture: Picture, given: ReturnType<typeof taken>, size: string, ground: Ground, qr: boolean) {
  const frame = {
    ...given.frame,
    subtitle: picture.subtitle,
    ground,
    qr,
    ...(picture.wide !== true && { notes: given.notes }),
  }
  const wide = Math.max(560, picture.least?.width ?? 0)
  const fixed = Object.entries(pictureSizes).find(([name]) => name === size)?.[1]
  const laid = fixed
    ? { ok: true as const, value: { ...frame, size: fixed } }
    : await screenFrame({ width: wide, height: picture.heightFor(wide) }, frame)
  if (!laid.ok) throw new Error(laid.problems[0]?.message)
  const room = await chartRoom(laid.value)
  if (!room.ok) throw new Error(room.problems[0]?.message)
  const markup = draw(picture, { ...room.value, theme: ground === 'dark' ? darkTheme : lightTheme })
  return pictureOf({ markup, ...room.value }, laid.value, 'editable', readFont)
}

describe.each(['real-time-customer-support', 'daily-email-summaries', 'classification'])('pictures of %s', (preset) => {
  let given: ReturnType<typeof taken>
  beforeAll(() => {
    given = taken(preset)
  })

  test('are made for every size and ground, with all their text inside', async () => {
    for (const picture of given.pictures)
      for (const size of sizes)
        for (const ground of grounds) {
          // Three charts have no room in a square, and the page says so.
          if (picture.least && size === 'square') continue
          const name = `${picture.id} ${size} ${ground}`
          const result = await made(picture, given, size, ground, ground === 'white')
          if (!result.ok) throw new Error(`${name}: ${result.problems[0]?.message}`)
          const { svg, composition } = result.value
          const read = readXml(svg)
          if (!read.ok) throw new Error(`${name} is not well-formed`)
          const { width, height } = composition
          const placed = texts(read.value, {
            x: 0,
            y: 0,
            scale: 1,
            size: 16,
            weight: 400,
            cut: { left: 0, top: 0, right: width, bottom: height },
          })
          expect(placed.length, name).toBeGreaterThan(8)
          const outside = placed.filter(
            ({ left, right, top, bottom, cut }) =>
              left < cut.left - 1 || right > cut.right + 1 || top < cut.top - 1 || bottom > cut.bottom + 1,
          )
          expect(outside, name).toEqual([])
          if (size === 'slide') expect(composition.smallestText, name).toBeGreaterThanOrEqual(21.9)
          if (size === 'largeSlide') expect(composition.smallestText, name).toBeGreaterThanOrEqual(43.8)
        }
  }, 60_000)

  test('have the message as title, what is plotted, source, dates and scenario on them', async () => {
    for (const picture of given.pictures) {
      const result = await made(picture, given, 'slide', 'white', false)
      if (!result.ok) throw new Error(result.problems[0]?.message)
      const words = [...result.value.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ')
      const decoded = words.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('\u2060', '')
      const plain = (text: string) => text.replaceAll('\u2060', '')
      expect(decoded).toContain(plain(given.frame.title))
      expect(decoded).toContain(picture.subtitle)
      expect(decoded).toContain('Source: ')
      expect(decoded).toContain('scenario Support copilot, EU; data edition')
      expect(decoded).toContain('made 2026-11-26')
    }
  })
})
