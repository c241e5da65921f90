import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between } from '../../base/figure.arbitrary.ts'
import { textBox } from '../look/text-box.ts'
import { boxAround, isWithin, touches, type Box } from '../place/box.ts'
import { isInside } from '../shape/point.ts'
import { feetOf } from './feet.ts'
import { heightFor } from './forms.ts'
import type { MapForm } from './frame.ts'
import { calmLayouts, layOutMap, type LayoutGiven } from './layout.ts'
import { markReach, smallestShare } from './names.ts'
import { regionsFrom, someRegions } from './regions.fixture.ts'
import { placeOf } from './triangle.ts'
import { pointed, type Weights } from './weights.ts'

const given = (width: number, form: MapForm = 'triangle', over: Partial<LayoutGiven> = {}): LayoutGiven => ({
  form,
  width,
  height: heightFor(form, width, 2),
  regions: someRegions,
  hatched: true,
  ringed: true,
  mark: [35, 45, 20],
  ...over,
})

const utility = fc.integer({ min: 0, max: 64 }).map((value) => value / 64)
const words = [
  'GPT-5.6 Luna → GPT-5.6 Sol',
  'Gemini 3.1 Flash-Lite, batch',
  'Nemotron 3 Nano 30B A3B',
  'GLM-5.2',
  'Qwen3.5 397B A17B',
  'Cascade',
  'Small, own GPU',
  'MiniMax-M3',
]
const manyRegions = fc
  .uniqueArray(fc.tuple(utility, utility, utility), { minLength: 1, maxLength: 8, selector: String })
  .map((rows) => regionsFrom(rows.map((utilities, index) => ({ label: words[index] ?? '', utilities }))))
const part = between(0, 1)
const mix: fc.Arbitrary<Weights> = fc
  .tuple(part, part, part)
  .filter(([c, q, l]) => c + q + l > 0.01)
  .map(pointed)
const form = fc.constantFrom<MapForm>('triangle', 'right-angled')

const overlapping = (boxes: readonly Box[]): boolean =>
  boxes.some((box, index) => boxes.slice(index + 1).some((other) => touches(box, other)))

describe('the layout of the map', () => {
  test('names every region once: inside, at a leader, or in the list', () => {
    for (const width of [300, 362, 520, 800, 1100]) {
      const { names, list } = layOutMap(given(width))
      expect(names.length + list.length, String(width)).toBeGreaterThanOrEqual(someRegions.length - 1)
      for (const { label } of someRegions)
        expect(
          names.some(({ lines }) => lines.join(' ') === label) || list.some((line) => line.includes(label)),
          label,
        ).toBe(true)
    }
  })
  test('lets no name touch another, a fixed text, the mark, or the edge of the picture, at any width', () => {
    fc.assert(
      fc.property(manyRegions, mix, fc.integer({ min: 300, max: 1100 }), form, (regions, mark, width, mapForm) => {
        const layout = layOutMap(given(width, mapForm, { regions, mark }))
        const page = { x: 0, y: 0, width, height: layout.frame.height }
        const boxes = layout.names.map(({ box }) => box)
        expect(overlapping(boxes)).toBe(false)
        for (const { box, leader } of layout.names) {
          expect(isWithin(box, page)).toBe(true)
          if (leader) expect(layout.frame.shut.some((shut) => touches(shut, box))).toBe(false)
          else expect(touches(box, boxAround(placeOf(layout.frame.triangle, mark), markReach - 1))).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
  test('keeps a name within its region', () => {
    fc.assert(
      fc.property(manyRegions, mix, (regions, mark) => {
        const layout = layOutMap(given(400, 'triangle', { regions, mark }))
        for (const { option, box, leader } of layout.names) {
          const rings = layout.drawn.find(({ region }) => region.option === option)?.rings ?? []
          if (!leader) expect(isInside(rings, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(true)
          else expect(isInside(rings, leader.from)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
  test('names technology and example at each edge, and only the technology where there is no room for more', () => {
    const edges = {
      cost: { technology: 'GPT-4o with streaming', example: 'live support, code review' },
      quality: { technology: 'small models', example: 'classification, fast filtering' },
      speed: { technology: 'a batch API, overnight', example: 'daily email summaries, reports' },
    }
    for (const mapForm of ['triangle', 'right-angled'] as const)
      for (const width of [345, 700]) {
        const height = heightFor(mapForm, width, 1, edges)
        const { frame } = layOutMap(given(width, mapForm, { edges, height, regions: someRegions.slice(0, 2) }))
        const said = frame.texts.flatMap(({ lines }) => lines).join(' | ')
        for (const { technology, example } of Object.values(edges)) {
          expect(said, `${mapForm} ${width}`).toContain(technology)
          expect(said, `${mapForm} ${width}`).toContain(example)
        }
        for (const box of frame.shut) {
          expect(box.x, `${mapForm} ${width}`).toBeGreaterThanOrEqual(-0.5)
          expect(box.x + box.width, `${mapForm} ${width}`).toBeLessThanOrEqual(width + 0.5)
        }
      }
    const small = layOutMap(given(290, 'triangle', { edges, regions: someRegions.slice(0, 2) })).frame.texts.flatMap(
      ({ lines }) => lines,
    )
    expect(small).toContain('a batch API, overnight')
    expect(small).not.toContain('daily email summaries, reports')
  })
  test('lets notes give way to names', () => {
    const long = 'an example that is longer'
    const note = { technology: 'a technology of some length', example: long }
    const edges = { cost: note, quality: note, speed: note }
    fc.assert(
      fc.property(manyRegions, mix, fc.integer({ min: 300, max: 700 }), form, (regions, mark, width, mapForm) => {
        const height = heightFor(mapForm, width, 1, edges)
        // Slivers are named where there happens to be room; no note gives way to them.
        const larger = new Set(regions.filter(({ share }) => share >= smallestShare).map(({ option }) => option))
        const namesOf = (over: Partial<LayoutGiven>): number =>
          layOutMap(given(width, mapForm, { regions, mark, height, ...over })).names.filter(({ option }) =>
            larger.has(option),
          ).length
        expect(namesOf({ edges })).toBeGreaterThanOrEqual(namesOf({ edges: { quality: note } }))
      }),
      { numRuns: 30 },
    )
  })
  test('keeps the triangle where it is while regions come and go', () => {
    const few = layOutMap(given(362, 'triangle', { regions: someRegions.slice(0, 2) }))
    expect(layOutMap(given(362)).frame.triangle).toEqual(few.frame.triangle)
  })
})

describe('weights at the feet of the mark', () => {
  test('stay in the picture and off each other and the mark', () => {
    for (const width of [300, 362, 700])
      for (const mapForm of ['triangle', 'right-angled'] as const)
        fc.assert(
          fc.property(mix, (mark) => {
            const { frame } = layOutMap(given(width, mapForm, { mark }))
            const boxes = feetOf(frame, mark, frame.shut).map(({ text }) => textBox(text))
            expect(boxes).toHaveLength(3)
            expect(overlapping(boxes)).toBe(false)
            for (const box of boxes)
              expect(isWithin(box, { x: -0.01, y: 0, width: width + 0.02, height: frame.height })).toBe(true)
          }),
          { numRuns: 40 },
        )
  })
})

describe('calm layouts', () => {
  test('are the very same while only the mark moves', () => {
    const layOut = calmLayouts()
    const first = layOut(given(362), false)
    expect(layOut(given(362, 'triangle', { mark: [34, 46, 20] }), true)).toBe(first)
    expect(layOut(given(363), false)).not.toBe(first)
  })
  test('move a name out of the way of a mark at rest, not of one in motion', () => {
    const layOut = calmLayouts()
    const first = layOut(given(500), false)
    const name = first.names.find(({ leader, option }) => !leader && option === 'Small, own GPU')
    if (!name) throw new Error('a name within its region')
    const [cost, quality, latency] = first.frame.triangle
    const mid = { x: name.box.x + name.box.width / 2, y: name.box.y + name.box.height / 2 }
    const q = (latency.y - mid.y) / (latency.y - quality.y)
    const l = (mid.x - cost.x - q * (quality.x - cost.x)) / (latency.x - cost.x)
    const mark: Weights = [1 - q - l, q, l]
    expect(layOut(given(500, 'triangle', { mark }), true)).toBe(first)
    const after = layOut(given(500, 'triangle', { mark }), false)
    expect(after.names.find(({ option }) => option === 'Small, own GPU')?.box).not.toEqual(name.box)
    expect(after.names.find(({ option }) => option === 'Small, fine-tuned')?.box).toEqual(
      first.names.find(({ option }) => option === 'Small, fine-tuned')?.box,
    )
  })
})
