import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../scripts/serve.mjs'

/** The page as it ships, and the same page whose pictures recharts draws out of the box. */
export interface Pages {
  readonly ours: string
  readonly recharts: string
  readonly close: () => void
}

/** Pictures of the tradeoff that have a rival under `bench/recharts/`. */
const rivals = ['priority/PriorityMap.tsx', 'scatter/TradeoffScatter.tsx', 'flips/FlipStrip.tsx']

/** Calls of what puts drawing off; where it is made stays as it is. */
const puttingOff = /(?<!function )\b(?:useDeferredValue|useLater|usePaced)(?:<[^>]*>)?\(/

async function built(root: string, outDir: string, replaced: boolean): Promise<void> {
  const { build } = await import('vite')
  const replace = {
    name: 'plain-recharts',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      const rival = rivals.find((name) => source.endsWith(`charts/${name}`))
      if (!replaced || rival === undefined || importer?.includes('/bench/')) return undefined
      return join(root, 'bench', 'recharts', rival.slice(rival.indexOf('/') + 1))
    },
  }
  // recharts draws with every move; put off, it would leave moves out and seem quicker than it is.
  const atOnce = {
    name: 'draw-at-once',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined =>
      replaced && id.includes('/src/') && puttingOff.test(code)
        ? `const atOnce = (value) => value;\n${code.replaceAll(new RegExp(puttingOff, 'g'), 'atOnce(')}`
        : undefined,
  }
  await build({ root, logLevel: 'error', plugins: [replace, atOnce], build: { outDir, emptyOutDir: true } })
}

export async function pages(root: string): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'trilemma-bench-'))
  const [ours, recharts] = [join(folder, 'ours'), join(folder, 'recharts')]
  await built(root, ours, false)
  await built(root, recharts, true)
  const servers = [await serve(ours), await serve(recharts)] as const
  return {
    ours: servers[0].address,
    recharts: servers[1].address,
    close: () => {
      for (const server of servers) server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
