import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { darkTheme, lightTheme, screenTheme, type ChartTheme } from './theme.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const block = (start: string): string => css.slice(css.indexOf(start)).split('}')[0] ?? ''
const blocks = { light: block(':root,'), dark: block(":root[data-theme='dark'],") }

const tokenOf = (text: string, name: string): string | undefined =>
  new RegExp(`--${name}:\\s*([^;]+);`).exec(text)?.[1]?.trim()

const flat = ({ slots, font, hatchPitch, ...rest }: ChartTheme): Record<string, string> => ({
  ...rest,
  ...slots,
  ...(font && {}),
  ...(hatchPitch && {}),
})

test.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('the values of the %s theme are those of the page', (name, theme) => {
  const onScreen = flat(screenTheme)
  for (const [key, value] of Object.entries(flat(theme))) {
    const token = /^var\(--(\w+)\)$/.exec(onScreen[key] ?? '')?.[1] ?? ''
    const said = tokenOf(blocks[name], token)
    expect(key === 'tint' ? String(Number.parseFloat(said ?? '') / 100) : said, key).toBe(value)
  }
})
