import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { lightTheme } from '../look/theme.ts'
import { squareGrid, squaresPath } from './layout.ts'
import { describeSquares, Squares, squaresTable, type SquareShare } from './Squares.tsx'

const shares: readonly SquareShare[] = [
  { id: 'a', label: 'Cascade', slot: 'c0', squares: 71 },
  { id: 'b', label: 'Frontier', slot: 'c3', squares: 24 },
  { id: 'none', label: 'No option fits', squares: 5 },
]

describe('a hundred squares', () => {
  test('are one path an option, with crosses where nothing fits', () => {
    const markup = renderToStaticMarkup(<Squares width={276} height={70} shares={shares} theme={lightTheme} file />)
    expect(markup.match(/<path/g)).toHaveLength(3)
    expect(markup.match(/Z/g)).toHaveLength(100)
    expect(markup.match(/m0 /g)).toHaveLength(5)
  })
  test('are as large as the picture allows', () => {
    expect(squareGrid(276, 70)).toEqual({ columns: 20, pitch: 13.8 })
    expect(squareGrid(200, 200)).toEqual({ columns: 10, pitch: 20 })
    expect(squareGrid(1000, 30).columns).toBe(50)
    expect(squaresPath({ columns: 20, pitch: 14 }, 0, 0)).toBe('')
  })
  test('are counted in words and in a table', () => {
    expect(describeSquares(shares)).toEqual([
      'A hundred draws from the ranges of the inputs, one square each.',
      'Most: Cascade, 71 of 100.',
      'Cascade 71, Frontier 24, No option fits 5.',
    ])
    expect(describeSquares([])[1]).toBe('No draws.')
    expect(squaresTable(shares).rows.map(({ cells }) => cells[1]?.by)).toEqual([71, 24, 5])
  })
})
