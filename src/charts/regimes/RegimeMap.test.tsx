import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lightTheme } from '../look/theme.ts'
import { describeRegimes, regimeTable } from './describe.ts'
import { borderPath, regimeAt, regimePaths, roomIn, type RegimeGrid } from './regime-grid.ts'
import { RegimeMap } from './RegimeMap.tsx'
import { offMark, regimeLayout, type RegimeAxis } from './layout.ts'
import { RegimePicture, type Regime } from './RegimePicture.tsx'

const size = 40
const cells = Array.from({ length: size * size }, (_, index) => {
  const [column, row] = [index % size, Math.floor(index / size)]
  if (row > 30) return 2
  return column < 20 ? 0 : 1
})
const grid: RegimeGrid = { columns: size, rows: size, cells }
const regimes: readonly Regime[] = [
  { option: 'a', label: 'Cascade', slot: 'c0' },
  { option: 'b', label: 'Small, own GPU', slot: 'c2' },
  { label: 'nothing fits', slot: 'grey' },
]
const x: RegimeAxis = { title: 'Requests a day', scale: 'log', low: 1e3, high: 1e6, format: (value) => `${value}` }
const y: RegimeAxis = {
  title: 'Share',
  scale: 'linear',
  low: 0,
  high: 1,
  format: (value) => `${Math.round(value * 100)}`,
  unit: '%',
}
const picture = {
  width: 400,
  height: 320,
  grid,
  regimes,
  x,
  y,
  now: { x: 0.2, y: 0.3 },
  range: { x: [0.1, 0.3], y: [0.2, 0.4] } as const,
}
const frame = { x: 0, y: 0, width: 400, height: 400 }

describe('the grid of winners', () => {
  test('knows the cell of a pair, its ends included', () => {
    expect(regimeAt(grid, 0, 0)).toBe(0)
    expect(regimeAt(grid, 1, 0)).toBe(1)
    expect(regimeAt(grid, 1, 1)).toBe(2)
  })
  test('is one path a winner, a run of a row in one piece', () => {
    const paths = regimePaths(grid, frame)
    expect([...paths.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2])
    expect(paths.get(0)?.match(/M/g)).toHaveLength(31)
    expect(paths.get(2)?.match(/M/g)).toHaveLength(9)
  })
  test('has borders between winners alone, and around one with the edge of the map', () => {
    expect(borderPath(grid, frame).match(/M/g)).toHaveLength(31 + 40)
    expect(borderPath(grid, frame, 0).match(/M/g)).toHaveLength(31 + 31 + 20 + 20)
  })
  test('finds a place for a name, or none', () => {
    const room = roomIn(grid, frame, 0, 80, 20)
    expect(room && room.x > 40 && room.x < 160).toBe(true)
    expect(roomIn(grid, frame, 0, 260, 20)).toBeUndefined()
  })
})

describe('names on the map', () => {
  const named = (width: number) => regimeLayout({ x, y }, { grid: slivered, regimes: sliverNames }, width, 320)
  // A sliver of a twentieth of the width, too narrow for a name, between two wide regimes.
  const slivered: RegimeGrid = {
    columns: size,
    rows: size,
    cells: Array.from({ length: size * size }, (_, index) => {
      const column = index % size
      return column < 19 ? 0 : column < 21 ? 2 : 1
    }),
  }
  const sliverNames = [
    { option: 'a', label: 'Cascade' },
    { option: 'b', label: 'Small, own GPU' },
    { option: 'c', label: 'Frontier, cached prompt' },
  ]

  test('stand inside, else beside the map with a leader from inside the regime, else in the list below', () => {
    const wide = named(700)
    expect(
      wide.names
        .filter(({ from }) => !from)
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(['Cascade', 'Small, own GPU'])
    const led = wide.names.find(({ from }) => from)
    expect(led?.label).toBe('Frontier, cached prompt')
    expect(led?.x).toBeGreaterThan(wide.frame.box.x + wide.frame.box.width)
    expect(Math.abs((led?.from?.x ?? 0) - (wide.frame.box.x + wide.frame.box.width / 2))).toBeLessThan(20)
    expect(wide.small).toEqual([])
    expect(named(380).small).toEqual(['Frontier, cached prompt'])
  })

  test('give way to the mark, within their regime where there is room', () => {
    const { names, frame } = named(700)
    const [name] = names
    if (!name) throw new Error('no name')
    const moved = offMark(name, slivered, frame, { x: name.x, y: name.y })
    expect(Math.abs(moved.y - name.y)).toBeGreaterThan(15)
    expect(offMark(name, slivered, frame, { x: name.x + 200, y: name.y })).toBe(name)
  })
})

describe('the map of two inputs', () => {
  const markup = renderToStaticMarkup(<RegimePicture {...picture} theme={lightTheme} file />)
  test('has axes, names, the mark and its range', () => {
    for (const text of [
      'Requests a day, log scale',
      '>Share<',
      '100\u202f%',
      '>Cascade<',
      'own GPU',
      '>nothing fits<',
      'stroke-dasharray="4 3"',
    ])
      expect(markup).toContain(text)
    expect(markup).not.toMatch(/var\(|class=|NaN|undefined/)
  })
  test('is operated by one mark and two native sliders', () => {
    const live = renderToStaticMarkup(
      <RegimeMap
        {...picture}
        onStart={() => {}}
        onMove={() => {}}
        onKey={() => {}}
        onEnd={() => {}}
        says={(a, b) => `${a} and ${b}`}
      />,
    )
    expect(live.match(/type="range"/g)).toHaveLength(2)
    expect(live).toContain('aria-valuetext="0.2 and 0.3. Cascade wins."')
    expect(live).toContain('role="group" aria-label="Requests a day and Share"')
  })
  test('says what it shows in layers, and as a table', () => {
    expect(describeRegimes(picture)).toEqual([
      'Map of two inputs: who wins at each pair of Requests a day (across) and Share (upwards), the rest held.',
      'Cascade wins at the present pair.',
      'Shares of the map: Cascade 39\u202f%, Small, own GPU 39\u202f% and nothing fits 23\u202f%. Low and low: Cascade; high and low: Small, own GPU; low and high: nothing fits; high and high: nothing fits.',
    ])
    expect(regimeTable(picture).rows.map(({ cells }) => cells[2]?.text)).toEqual(['yes', '', ''])
  })
})
