import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadFont } from './fonts.ts'
import type { Frame } from './frame.ts'
import { pictureSizes } from './frame.ts'
import type { Chart } from './svg.ts'

const fonts = join(import.meta.dirname, '../../public/fonts')

export const readFont: ReadFont = async (file) => {
  const bytes = await readFile(join(fonts, file))
  return Uint8Array.from(bytes).buffer
}

export const frame: Frame = {
  title:
    'Give up a little cost, not quality: the cascade solves 89\u202f% of tasks for $0.0034 a request, inside the 4\u202fs limit',
  subtitle: 'Tasks solved against cost per request; bars show the 90\u202f% range',
  source: 'vendor list prices, 2026-11-20; latency probe, 14 days to 2026-11-12',
  edition: '2026-11-24',
  made: '2026-11-24',
  scenario: 'Support copilot, EU',
  link: 'https://example.org/t/#/tradeoffs/support?s=1.3.abc.Zz09_-',
  size: pictureSizes.slide,
  ground: 'white',
}

/** With what charts on screen have: a class, a handler, a variable, a pattern, a label with a halo, a turned title. */
export const chart: Chart = {
  width: 900,
  height: 300,
  palette: { '--c0': '#2677de', '--grid': '#e6eaee' },
  markup: `<svg xmlns="http://www.w3.org/2000/svg" class="a1" width="900" height="300" viewBox="0 0 900 300" role="img" tabindex="0">
    <defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" stroke="#8a94a1"/></pattern></defs>
    <line x1="60" x2="880" y1="40" y2="40" style="stroke: var(--grid); stroke-width: 1px"/>
    <rect x="500" y="10" width="380" height="240" fill="url(&quot;#hatch&quot;)" onclick="alert(1)"/>
    <circle cx="300" cy="80" r="5" style="fill: var(--c0)"/>
    <text x="300" y="60" text-anchor="middle" font-size="12px" font-weight="620" fill="rgba(17, 22, 29, 0.9)" stroke="#fff" stroke-width="3" paint-order="stroke"><tspan>Cascade &lt;b&gt;</tspan><tspan x="300" dy="1.2em" font-size="11" font-weight="400">$0.0034, 89\u202f%</tspan></text>
    <text transform="translate(14 130) rotate(-90)" text-anchor="middle" font-size="11">Tasks solved, %</text>
    <text x="470" y="292" text-anchor="middle" font-size="11">Cost per request, USD</text>
  </svg>`,
}
