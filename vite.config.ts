import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { IndexHtmlTransformContext, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { currentEdition } from './src/catalog/current-edition.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types trilemma',
].join('; ')

/**
 * For hosts that can send headers; a meta tag cannot say how long a file may be kept. Framing is not forbidden: in a frame
 * the page is a card (`app/embed.ts`), which has nothing to lose.
 */
const headers = `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`

/** The content security policy: first thing in the head, and as a file of headers. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headers })
    },
  }
}

/**
 * `./x.ts?worker&url` as a chunk of the same build, so that page and worker share what both need instead of loading it
 * twice. The bundler's own way builds every worker by itself.
 */
function workersShareChunks(): Plugin {
  const mark = '\0worker-address:'
  return {
    name: 'workers-share-chunks',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('?worker&url')) return undefined
      const resolved = await this.resolve(source.replace('?worker&url', ''), importer)
      return resolved ? mark + resolved.id : undefined
    },
    load(id) {
      if (!id.startsWith(mark)) return undefined
      const reference = this.emitFile({ type: 'chunk', id: id.slice(mark.length), name: 'worker' })
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`
    },
  }
}

interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly code: string | null
    readonly importedIds: readonly string[]
    readonly dynamicallyImportedIds: readonly string[]
  } | null
}

/** Nothing but `export ... from`: who imports it needs a part of what it leads to, and who knows which. */
const isDirectory = (code: string | null): boolean => /^(\s*export [^;]*? from ["'][^"']+["'];?)+\s*$/.test(code ?? '')

/** A module and all that it cannot start without, as far as that can be told from who imports what. */
function needed(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry])
  for (const id of found) {
    const module = modules.getModuleInfo(id)
    if (module && !isDirectory(module.code)) for (const next of module.importedIds) found.add(next)
  }
  return found
}

/** What such modules load later needs, too. */
const neededLater = (found: ReadonlySet<string>, modules: Modules): ReadonlySet<string> =>
  new Set(
    [...found].flatMap((id) =>
      (modules.getModuleInfo(id)?.dynamicallyImportedIds ?? []).flatMap((entry) => [...needed(entry, modules)]),
    ),
  )

const program = 'src/app/shell/Program.tsx'

/** What the bundler puts before every `import()`. */
const preloadHelper = 'vite/preload-helper'

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** What the page of the HTML needs comes by itself: nothing of the program is waited for before that is painted. */
function firstPaint(id: string, modules: Modules): string | null {
  const main = path('src/main.ts')
  return id !== main && (needed(main, modules).has(id) || id.includes(preloadHelper)) ? 'first' : null
}

/**
 * What the first answer needs comes in two files, what the worker shares with the page and the rest, instead of one for
 * each set of dialogs that happen to share a module: fewer requests, and text that compresses together.
 */
function firstAnswer(id: string, modules: Modules): string | null {
  const [worker, ...page] = ['src/app/worker.ts', program, 'src/decisions/tradeoff/View.tsx'].map(path)
  if (worker === undefined || [worker, ...page].includes(id)) return null
  const engine = needed(worker, modules)
  if (engine.has(id)) return 'engine'
  if (!page.some((entry) => needed(entry, modules).has(id))) return null
  // What the worker loads later must not lead it to the page, where it cannot run.
  return neededLater(engine, modules).has(id) ? 'engine' : 'page'
}

/** What the first screen shows, with and besides its answer. */
const firstScreen = [
  program,
  'src/app/shell/panel/Panel.tsx',
  'src/decisions/tradeoff/View.tsx',
  'src/decisions/tradeoff/Pictures.tsx',
]

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

/** How each file of the first screen is asked for: the program first, then what it shows. */
function firstScreenLinks(bundle: Bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const links = new Map<string, Record<string, string | boolean>>()
  for (const source of firstScreen) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === path(source))
    if (!chunk) throw new Error(`The build has no chunk of ${source}`)
    const shared = { crossorigin: true, ...(source !== program && { fetchpriority: 'low' }) }
    for (const file of [chunk.fileName, ...chunk.imports].filter((name) => !links.has(name))) {
      links.set(file, { rel: 'modulepreload', ...shared, href: `./${file}` })
      const styles = chunks.find(({ fileName }) => fileName === file)?.viteMetadata?.importedCss ?? []
      for (const style of styles) links.set(style, { rel: 'preload', as: 'style', ...shared, href: `./${style}` })
    }
  }
  return links
}

const fontOf = (bundle: Bundle): string => {
  const font = Object.keys(bundle).find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file))
  if (font === undefined) throw new Error('The build has no font')
  return font
}

/**
 * Everything of the first screen is asked for at once, instead of one after the other when the last one has run: by
 * main.ts, as soon as the page of the HTML is painted and does not have to share the line.
 */
function firstScreenAtOnce(): Plugin {
  const preload = { rel: 'preload', crossorigin: true } as const
  return {
    name: 'first-screen-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const links = [...firstScreenLinks(bundle)].filter(([file]) => !html.includes(file)).map(([, attrs]) => attrs)
        const edition = { ...preload, as: 'fetch', href: `./editions/${currentEdition}.json` }
        // Lines that are set in another font first are broken anew when this one comes.
        const font = { ...preload, as: 'font', type: 'font/woff2', href: `./${fontOf(bundle)}` }
        const later = [edition, ...links].map((attrs) => ({ tag: 'link', attrs }))
        return [
          { tag: 'link', attrs: font, injectTo: 'head' as const },
          { tag: 'template', attrs: { id: 'later' }, children: later, injectTo: 'body' as const },
        ]
      },
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), workersShareChunks(), firstScreenAtOnce(), contentSecurityPolicy()],
  server: { host: '127.0.0.1' },
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: {
      polyfill: false,
      // The worker imports from there as well, and a worker has no document to put links into.
      resolveDependencies: (_file, needs, { hostId }) => (/\bengine-/.test(hostId) ? [] : needs),
    },
    // Inlined files would be `data:` addresses, which the policy refuses for fonts.
    assetsInlineLimit: 0,
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstPaint, priority: 1 }, { name: firstAnswer }] } },
    },
  },
  test: {
    include: ['{src,bench}/**/*.test.{ts,tsx}', 'scripts/*.test.mjs'],
    environment: 'node',
    testTimeout: 120_000,
  },
})
