import { loadavg } from 'node:os'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Bench, Measurement } from './measure.ts'
import { median } from './measure.ts'
import { pages, type Pages } from './page-build.ts'
import { drag, type Drag } from './page-drag.ts'
import { keys, tracks } from './page-keys.ts'

type Side = 'ours' | 'recharts'
type Rate = 1 | 4

/** A limit: who is allowed; a quantity with a range: every figure. */
const dragged = ['limits.p95Seconds', 'workload.outputTokens'] as const
const dragMs = 10_000
const rounds = 2
const presses = 100

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

async function open(browser: Browser, address: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.locator('[data-draws^="1000 "]').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => !document.querySelector('[data-updating]'), undefined, { timeout: 60_000 })
  // The inputs find their order once their tracks are there.
  await page.waitForTimeout(2_000)
  const session = await page.context().newCDPSession(page)
  // Time of the thread itself: what else the machine does is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

/** Everything measured on one side at one speed of the processor. */
interface Told {
  readonly drags: readonly Drag[]
  readonly keys: readonly number[]
  readonly tracks: readonly number[]
}

async function measured(browser: Browser, address: string, rate: Rate): Promise<Told> {
  const { page, session } = await open(browser, address)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const drags: Drag[] = []
  for (const input of dragged) {
    await drag(page, session, input, 500)
    drags.push(await drag(page, session, input, dragMs))
    await page.waitForTimeout(1_500)
  }
  const told = {
    drags,
    keys: await keys(page, 'limits.p95Seconds', presses),
    tracks: rate === 1 ? await tracks(page, 'limits.p95Seconds', 5) : [],
  }
  await page.close()
  return told
}

const joined = (all: readonly Told[]): Told => ({
  drags: all.flatMap(({ drags }) => drags),
  keys: all.flatMap(({ keys }) => keys),
  tracks: all.flatMap(({ tracks }) => tracks),
})

const ms = (name: string, value: number, atMost?: number): Measurement => ({
  name,
  value,
  unit: 'ms',
  ...(atMost !== undefined && { goal: { atMost } }),
})

/** Goals of the issue that do not depend on a rival. */
const goals = {
  1: { painted: 1000 / 60, frame: 1000 / 60, longest: 50, keys: 32 },
  4: { painted: undefined, frame: 33.4, longest: undefined, keys: 96 },
} as const

/** A frame is a few tenths longer or shorter than the screen's beat. */
const beat = 0.5

function lines({ drags, keys }: Told, rate: Rate, side: string): readonly Measurement[] {
  const goal = side === 'ours' ? goals[rate] : undefined
  const frames = drags.flatMap((each) => each.frames)
  const name = (what: string) => `${rate}x ${side}: ${what}`
  return [
    ms(name('main thread a move'), median(drags.map(({ perMove }) => perMove))),
    ms(name('  of which script'), median(drags.map(({ script }) => script))),
    ms(name('  of which style and layout'), median(drags.map(({ styleAndLayout }) => styleAndLayout))),
    ms(
      name('event to paint, p95'),
      quantile(
        drags.flatMap((each) => each.painted),
        0.95,
      ),
      goal?.painted && goal.painted + beat,
    ),
    ms(name('frame of a drag, p95'), quantile(frames, 0.95), goal && goal.frame + beat),
    ms(name('frame of a drag, longest'), Math.max(...frames), goal?.longest),
    ms(name('key to paint, p50'), quantile(keys, 0.5)),
    ms(name('key to paint, p98'), quantile(keys, 0.98), goal?.keys),
  ]
}

const perMove = ({ drags }: Told): number => median(drags.map((each) => each.perMove))

async function measureAll(browser: Browser, served: Pages): Promise<readonly Measurement[]> {
  const all: Measurement[] = []
  for (const rate of [1, 4] as const) {
    const told: Record<Side, Told[]> = { ours: [], recharts: [] }
    // Taking turns, so that other load hits both alike.
    for (let round = 0; round < rounds; round += 1)
      for (const side of ['ours', 'recharts'] as const) told[side].push(await measured(browser, served[side], rate))
    const [ours, recharts] = [joined(told.ours), joined(told.recharts)]
    const ratio = perMove(ours) / perMove(recharts)
    all.push(...lines(ours, rate, 'ours'), ...lines(recharts, rate, 'recharts'), {
      name: `${rate}x main thread a move, ours to recharts`,
      value: ratio,
      unit: 'times',
      goal: { atMost: 0.25 },
    })
    if (rate === 1) all.push(ms('1x ours: tracks on screen after a change', median(ours.tracks), 250))
  }
  return [...all, { name: 'load of the machine, mean of the last minute', value: loadavg()[0] ?? 0, unit: 'points' }]
}

/** The production build in Chromium against the same page with plain recharts. */
export const page = (root: string, browser: string | undefined): Bench => ({
  name: 'Page in the browser',
  asked: true,
  run: async () => {
    const { chromium } = await import('@playwright/test')
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    const launched = await chromium.launch({ ...(browser !== undefined && { executablePath: browser }), args })
    const served = await pages(root)
    try {
      return await measureAll(launched, served)
    } finally {
      served.close()
      await launched.close()
    }
  },
})
