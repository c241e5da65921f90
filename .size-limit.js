import { readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** A chunk and everything it cannot start without. @param {string} name @returns {string[]} */
const needed = (name) => [name, ...(manifest[name]?.imports ?? []).flatMap(needed)]

/** What has to arrive before the page shows its answer: the page, the view it opens on, and the worker that counts draws. */
const chunks = [
  ...new Set(
    ['index.html', 'src/app/shell/Program.tsx', 'src/decisions/tradeoff/View.tsx', 'src/app/worker.ts'].flatMap(needed),
  ),
].map((name) => {
  const chunk = manifest[name]
  if (!chunk) throw new Error(`The build has no ${name}`)
  return chunk
})
/** The inputs beside the answer arrive by themselves: what they need that the answer does not. */
const inputs = needed('src/app/shell/panel/Panel.tsx')
  .map((name) => manifest[name]?.file)
  .filter((file) => file !== undefined && !chunks.some((chunk) => chunk.file === file))
const newestEdition = readdirSync('public/editions').toSorted().at(-1)

/** Budgets of the first answer, gzipped. Dialogs and other views are loaded when they are opened. */
export default [
  { name: 'scripts', path: chunks.map(({ file }) => `dist/${file}`), limit: '200 kB', gzip: true },
  { name: 'inputs', path: [...new Set(inputs)].map((file) => `dist/${file}`), limit: '20 kB', gzip: true },
  {
    name: 'styles',
    path: [...new Set(chunks.flatMap(({ css = [] }) => css))].map((file) => `dist/${file}`),
    limit: '20 kB',
    gzip: true,
  },
  { name: 'edition', path: `dist/editions/${newestEdition}`, limit: '40 kB', gzip: true },
]
