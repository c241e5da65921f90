import { expect, test } from 'vitest'
import type { Ground } from './frame.ts'
import type { Box } from './layout.ts'
import { chart, frame } from './picture.fixture.ts'
import { paintedIn, wrongWith } from './pixels.ts'
import { compose } from './svg.ts'

const [width, height] = [1920, 1080]

const composed = (ground: Ground) => {
  const made = compose(chart, { ...frame, ground })
  if (!made.ok) throw new Error(made.problems[0]?.message)
  return made.value
}

const fill = (data: Uint8ClampedArray, { x, y, width: w, height: h }: Box, colour: readonly number[]): void => {
  for (let row = Math.floor(y); row < y + h; row++)
    for (let column = Math.floor(x); column < x + w; column++) data.set(colour, (row * width + column) * 4)
}

/** A picture whose places are striped with ink, as lines of text and marks are. */
function painted(ground: Ground, colour: readonly number[], without: readonly string[] = []) {
  const picture = composed(ground)
  const data = new Uint8ClampedArray(width * height * 4)
  new Uint32Array(data.buffer).fill(new Uint32Array(Uint8Array.from(colour).buffer)[0] ?? 0)
  for (const [name, box] of Object.entries(picture.areas))
    if (!without.includes(name))
      for (let y = box.y; y < box.y + box.height - 2; y += 20)
        fill(data, { ...box, y, height: 2 }, [127, 127, 127, 255])
  return { picture, data, pixels: { data, width, height } }
}

test('a picture with all its parts is fine on every ground', () => {
  for (const [ground, colour] of [
    ['white', [255, 255, 255, 255]],
    ['dark', [21, 26, 33, 255]],
    ['none', [0, 0, 0, 0]],
  ] as const) {
    const { pixels, picture } = painted(ground, colour)
    expect(wrongWith(pixels, picture)).toBeUndefined()
  }
})

test('blank, without title, chart or footer, cut off, over the edge: each is said', () => {
  const white = [255, 255, 255, 255]
  const said = (without: readonly string[], more?: Box): string | undefined => {
    const { pixels, picture, data } = painted('white', white, without)
    if (more) fill(data, more, [0, 0, 0, 255])
    return wrongWith(pixels, picture)?.message
  }
  expect(said(['title', 'chart', 'footer'])).toContain('without its title')
  expect(said(['title'])).toContain('without its title')
  expect(said(['chart'])).toContain('without its chart')
  expect(said(['footer'])).toContain('without its footer')
  expect(said(['chart'], { x: 200, y: 400, width: 200, height: 100 })).toContain('only a part of the chart')
  expect(said([], { x: 0, y: 500, width: 30, height: 4 })).toContain('over its edge')
})

test('a canvas that comes out transparent or in another ground is refused', () => {
  const { picture } = painted('white', [255, 255, 255, 255])
  expect(wrongWith({ data: new Uint8ClampedArray(width * height * 4), width, height }, picture)).toBeDefined()
  const box = { x: 0, y: 0, width: 10, height: 10 }
  const blank = { data: new Uint8ClampedArray(400), width: 10, height: 10 }
  expect(paintedIn(blank, box, 'none').share).toBe(0)
  expect(paintedIn(blank, box, 'white')).toEqual({ share: 1, across: 1, down: 1 })
})
