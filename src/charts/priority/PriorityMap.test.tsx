import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lightTheme } from '../look/theme.ts'
import { describeMap, mapTable, sayMark, sayRing, sayRoom } from './describe.ts'
import { PriorityMap } from './PriorityMap.tsx'
import { PriorityPicture } from './PriorityPicture.tsx'
import { regionsFrom, someRegions } from './regions.fixture.ts'
import { nearestChange, roomAround, type RuledOutRegion } from './regions.ts'
import type { Weights } from './weights.ts'

const mark: Weights = [35, 45, 20]
const frontier = regionsFrom([
  { label: 'Frontier, batch', utilities: [0.5, 1, 0] },
  { label: 'rest', utilities: [0.9, 0.6, 0.9] },
]).filter(({ label }) => label === 'Frontier, batch')
const ruledOut: readonly RuledOutRegion[] = frontier.map((region) => ({
  ...region,
  text: 'Frontier, batch would win here; your 4 s limit rules it out',
}))
const picture = {
  width: 362,
  height: 350,
  regions: someRegions,
  ruledOut,
  mark,
  winner: 'Cascade',
  corners: () => ['Small, flex queue', 'Frontier, cached prompt', 'nothing'],
  ring: roomAround(someRegions, mark),
  room: nearestChange(someRegions, mark)?.points,
}
const quiet = { onStart: () => {}, onMove: () => {}, onEnd: () => {} }

describe('the map as a picture', () => {
  const markup = renderToStaticMarkup(<PriorityPicture {...picture} theme={lightTheme} file />)
  test('has corners, edges, names, the weights of the mark and what hatch means', () => {
    for (const text of [
      'Quality first',
      'Low cost first',
      'Speed first',
      'gives up cost',
      'gives up speed',
      'gives up quality',
      '>quality 45<',
      '>cost 35<',
      '>speed 20<',
      'Cascade',
      'would win here',
      'inside the ring',
    ])
      expect(markup).toContain(text)
  })
  test('is a file of its own: title, description, size, font, no tokens, no styles', () => {
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="362" height="350" viewBox="0 0 362 350"/,
    )
    expect(markup).toContain('<title>Map of priorities: which of 5 options wins')
    expect(markup).toContain('<desc>Cascade wins at the mark')
    expect(markup).toContain('font-family="Inter, Arial, sans-serif"')
    expect(markup).not.toMatch(/var\(|class=|style=|foreignObject|tabindex|NaN|undefined/)
  })
  test('is laid out for its size: at twice the text scale nothing is smaller than 22 px', () => {
    const slide = renderToStaticMarkup(
      <PriorityPicture {...picture} width={1920} height={1080} textScale={2} theme={lightTheme} file />,
    )
    expect(slide).toContain('viewBox="0 0 960 540"')
    const sizes = [...slide.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * 2)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22)
  })
  test('says what it means last', () => {
    const meaning = 'Give up a little cost, not quality.'
    const file = renderToStaticMarkup(<PriorityPicture {...picture} theme={lightTheme} file meaning={meaning} />)
    expect(file).toContain(`${meaning}</desc>`)
    expect(renderToStaticMarkup(<PriorityMap {...picture} {...quiet} meaning={meaning} />)).toContain(
      `<p>${meaning}</p></div>`,
    )
  })
  test('follows the page on screen by its tokens, and marks an option that is pointed at', () => {
    const plain = renderToStaticMarkup(<PriorityPicture {...picture} />)
    expect(plain).toContain('fill="var(--c0)"')
    expect(plain).toContain('role="img"')
    const marked = renderToStaticMarkup(<PriorityPicture {...picture} highlight="Small, own GPU" />)
    expect(marked.split('stroke-width="2.2"').length).toBe(plain.split('stroke-width="2.2"').length + 1)
  })
  test('shows one option and no option without breaking', () => {
    const one = regionsFrom([{ label: 'Cascade', utilities: [1, 1, 1] }])
    expect(renderToStaticMarkup(<PriorityPicture {...picture} regions={one} ring={undefined} />)).toContain('Cascade')
    expect(
      renderToStaticMarkup(
        <PriorityPicture {...picture} regions={[]} ruledOut={[]} winner={undefined} ring={undefined} />,
      ),
    ).not.toContain('NaN')
  })
})

describe('the map to operate', () => {
  const markup = renderToStaticMarkup(<PriorityMap {...picture} {...quiet} />)
  test('has a mark with a name and keys, and a readout', () => {
    expect(markup).toContain('aria-label="Priorities: quality 45, cost 35, speed 20. Cascade wins.')
    expect(markup).toContain('tabindex="0"')
    expect(markup).toMatch(/Holds [\d.]+ points in any direction, then .+ wins\./)
  })
  test('has three native sliders in a group, with winner and next flip', () => {
    expect(markup).toContain('role="group" aria-label="Priorities"')
    expect(markup.match(/type="range"/g)).toHaveLength(3)
    expect(markup).toMatch(/aria-valuetext="Quality 45 of 100. Cascade wins. Flips to [A-Z][^"]+ at [\d.]+\."/)
    expect(markup).toContain('aria-label="More speed"')
    expect(markup).toContain('aria-label="Less cost"')
  })
  test('says what a limit rules out where the mark stands', () => {
    const [region] = ruledOut
    const [polygon = []] = region?.polygons ?? []
    const inside = ([0, 1, 2] as const).map((which) => polygon.reduce((sum, corner) => sum + corner[which], 0))
    const there = renderToStaticMarkup(
      <PriorityMap {...picture} {...quiet} mark={[inside[0] ?? 0, inside[1] ?? 0, inside[2] ?? 0]} />,
    )
    expect(there).toContain('Frontier, batch would win here; your 4 s limit rules it out.')
  })
})

describe('the map in words', () => {
  const layers = describeMap(picture)
  test('says what is plotted, then extremes and the mark, then the shape', () => {
    expect(layers[0]).toBe('Map of priorities: which of 5 options wins at each mix of cost, quality and speed.')
    expect(layers[1]).toMatch(
      /^Cascade wins at the mark \(quality 45, cost 35, speed 20\); it can move [\d.]+ points? in any direction before another option wins\. .+ has the largest area, \d+\u202f% of all mixes\.$/,
    )
    expect(layers[2]).toMatch(
      /^Frontier, cached prompt where only quality counts, Small, flex queue where only cost counts and nothing where only speed counts\. Shares of all mixes: /,
    )
    expect(layers[2]).toContain('Ruled out by a limit where they would win: Frontier, batch.')
  })
  test('states the room to a tenth of a point, and never more than there is', () => {
    expect(sayRoom(5.97)).toBe('5.9 points')
    expect(sayRoom(1.04)).toBe('1 point')
    expect(sayRoom(0.69)).toBe('0.6 points')
    expect(sayMark([1, 1, 1])).toBe('quality 33, cost 34, speed 33')
  })
  test('says how far the answer holds, that it is level, and that nothing else wins or fits', () => {
    const ring = { ...picture, room: 5.97, beyond: 'Small, own GPU' }
    expect(sayRing(ring)).toBe('Holds 5.9 points in any direction, then Small, own GPU wins.')
    expect(sayRing({ ...ring, beyond: 'Small, fine-tuned on own GPUs' })).toBe(
      'Holds 5.9 points, then Small, fine-tuned on own GPUs wins.',
    )
    expect(sayRing({ ...ring, room: 0.02 })).toBe('At the mark Small, own GPU does as well.')
    expect(sayRing({ ...ring, room: undefined })).toBe('Cascade wins at every mix.')
    expect(sayRing({ ...ring, winner: undefined })).toBe('Nothing fits at any mix.')
    const aside = { ...ring, winner: 'Wins a tie' }
    expect(sayRing(aside)).toBe('What wins at the mark has no area on the map.')
    expect(describeMap(aside)[1]).toMatch(/^What wins at the mark has no area on the map\. It is at quality 45/)
  })
  test('lists what wins nowhere below, and why in its table', () => {
    const nowhere = [{ option: 'x', label: 'Agent loop', text: 'ruled out: cost limit 1.8 ×' }]
    const row = mapTable(picture, nowhere).rows.at(-1)
    expect(row?.cells.map(({ text }) => text)).toEqual(['Agent loop', '0', '', 'ruled out: cost limit 1.8 ×'])
    const tied = mapTable({ ...picture, winner: 'x' }, nowhere).rows
    expect(tied.filter(({ cells }) => cells[2]?.text === 'yes').map(({ id }) => id)).toEqual(['x'])
    const names = ['Agent loop', ...Array.from({ length: 20 }, (_, index) => `Option ${index}`)]
    const markup = renderToStaticMarkup(<PriorityPicture {...picture} nowhere={names} />)
    expect(markup).toMatch(/Nowhere: Agent loop, [^<]+, \d+ more</)
  })
  test('is a table too', () => {
    const table = mapTable(picture)
    expect(table.rows).toHaveLength(6)
    expect(table.rows.filter(({ cells }) => cells[2]?.text === 'yes').map(({ id }) => id)).toEqual(['Cascade'])
    expect(table.rows.at(-1)?.cells[3]?.text).toContain('rules it out')
    expect(table.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true)
  })
})
