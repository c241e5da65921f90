import { expect, test } from 'vitest'
import { withOutlines } from './outlines.ts'
import { readFont } from './picture.fixture.ts'
import type { XmlElement } from './xml-tree.ts'
import { readXml, writeXml } from './xml-tree.ts'

async function outlined(
  inside: string,
): Promise<{ readonly svg: string; readonly kept: readonly string[]; readonly boxes: Box[] }> {
  const read = readXml(`<svg>${inside}</svg>`)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const { root, kept } = await withOutlines(read.value, readFont)
  return { svg: writeXml(root), kept, boxes: pathsIn(root).map((d) => boxOf(d)) }
}

const pathsIn = (node: XmlElement): string[] => [
  ...(node.name === 'path' ? [node.attributes.get('d') ?? ''] : []),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : pathsIn(child))),
]

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of the end points of relative commands. */
function boxOf(d: string): Box {
  let [x, y] = [0, 0]
  const points = [...d.matchAll(/([MlqcZz])([^MlqcZz]*)/g)].flatMap(([, type = '', text = '']) => {
    if (type.toLowerCase() === 'z') return []
    const numbers = [...text.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(Number)
    const [dx = 0, dy = 0] = numbers.slice(-2)
    ;[x, y] = type === 'M' ? [dx, dy] : [x + dx, y + dy]
    return [{ x, y }]
  })
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

test('text becomes paths that start, end and are centred at its place', async () => {
  const text = (anchor: string) => `<text x="500" y="100" font-size="20" text-anchor="${anchor}">Hamburg</text>`
  const { svg, boxes, kept } = await outlined(text('start') + text('middle') + text('end'))
  expect(svg).not.toContain('<text')
  expect(kept).toEqual([])
  const [start, middle, end] = boxes
  expect(start?.left).toBeGreaterThan(500)
  expect(start?.left).toBeLessThan(503)
  expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(500, 0)
  expect(end?.right).toBeLessThan(500)
  expect(end?.right).toBeGreaterThan(497)
  // The letter g is the only one below the base line; capitals are 0.73 em high.
  expect(start?.top).toBeCloseTo(100 - 0.73 * 20, 0)
})

test('figures have one width, letters are kerned, spacing and weight count', async () => {
  const width = async (text: string, attributes = ''): Promise<number> => {
    const { boxes } = await outlined(`<text font-size="100" ${attributes}>I<tspan>${text}</tspan>I</text>`)
    return (boxes.at(-1)?.left ?? 0) - (boxes[0]?.left ?? 0)
  }
  expect(await width('1111')).toBeCloseTo(await width('0000'), 1)
  expect(await width('1111', 'font-variant-numeric="normal"')).toBeLessThan((await width('0000')) - 50)
  expect(await width('AV')).toBeLessThan((await width('A')) + (await width('V')) - (await width('')) - 5)
  expect(await width('ab', 'letter-spacing="0.1em"')).toBeCloseTo((await width('ab')) + 30, 1)
  expect(await width('weight', 'font-weight="600"')).toBeGreaterThan(await width('weight'))
  expect(await width('fine-tuned 2026-11-24')).toBeCloseTo(await width('fine-tuned 0000-00-00'), 1)
})

test('spans go on, start lines anew and keep their colours; white space collapses', async () => {
  const { boxes, svg } = await outlined(
    `<g fill="#111111"><text x="10" y="20" font-size="10" stroke="#ffffff" paint-order="stroke">
      <tspan>one</tspan> <tspan fill="#ff0000">two</tspan><tspan x="10" dy="1.2em">three</tspan>
    </text></g>`,
  )
  expect(svg).toContain('fill="#ff0000"')
  expect(svg).not.toContain('paint-order')
  // Every run is drawn twice: outline below, fill above.
  const [one, oneAgain, two] = boxes
  const three = boxes.at(-1)
  expect(one).toEqual(oneAgain)
  expect(two?.left).toBeGreaterThan((one?.right ?? 0) + 2)
  expect(three?.left).toBeCloseTo(10.3, 0)
  expect((three?.bottom ?? 0) - (one?.bottom ?? 0)).toBeCloseTo(12, 0)
})

test('base lines are moved as browsers do', async () => {
  const baseline = (name: string) => `<text y="100" font-size="100" dominant-baseline="${name}">x</text>`
  const { boxes } = await outlined(['auto', 'middle', 'central', 'hanging'].map(baseline).join(''))
  const [auto = 0, middle = 0, central = 0, hanging = 0] = boxes.map(({ bottom }) => bottom)
  expect(auto).toBeCloseTo(100, 0)
  expect(middle - auto).toBeCloseTo(27.3, 0)
  expect(central - auto).toBeCloseTo(36.4, 0)
  expect(hanging - auto).toBeCloseTo(77.5, 0)
})

test('a text without a glyph stays text and is named; so does a place that is not followed', async () => {
  const { svg, kept } = await outlined(
    '<text x="1">Tokyo 日本</text><text x="50%">half</text><text>ok</text><title>t</title>',
  )
  expect(kept).toEqual(['Tokyo 日本', 'half'])
  expect(svg).toContain('<text x="1">Tokyo 日本</text>')
  expect(svg).toContain('<title>t</title>')
})
