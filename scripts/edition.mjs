// @ts-check
// Builds the edition of a day from the facts of the catalogue and the two price tables that are installed, without network.
// `npm run edition` writes public/editions/<day>.json; a released edition never changes. `-- --check` only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.mjs'
import { root } from './deps.mjs'

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    day: { type: 'string' },
    check: { type: 'boolean', default: false },
    'replace-unreleased': { type: 'boolean', default: false },
  },
})

/** The second table is data only: its code and what it needs are not installed. */
function piTables() {
  const folder = join(root, 'node_modules', '@earendil-works', 'pi-ai', 'dist', 'providers', 'data')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
}

/** @param {string} text */
function fail(text) {
  stderr.write(`${text}\n`)
  exit(1)
}

/** @typedef {import('../src/base/result.ts').Result<import('../src/catalog/edition.ts').Edition>} Read */
/** @typedef {{ models: { points: unknown[] }[], joints: unknown[] }} Built */

const { waitForUpdate } = await import('@pydantic/genai-prices')
const { assembleEdition } = await import(await bundle('src/catalog/assemble/assemble-edition.ts'))
const { currentEdition } = await import(await bundle('src/catalog/current-edition.ts'))
const { readEdition } = await import(await bundle('src/catalog/read-edition.ts'))

const day = values.day ?? currentEdition
/** @type {Built} */
const edition = assembleEdition(day, { genai: (await waitForUpdate()) ?? [], pi: piTables() })
const text = `${JSON.stringify(edition)}\n`
/** @type {Read} */
const read = readEdition(JSON.parse(text))
if (!read.ok) fail(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))

const folder = join(root, 'public', 'editions')
const file = join(folder, `${day}.json`)
const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
if (values.check && before !== text) fail(`${day}.json is not what the facts and the price tables give.`)
if (before !== undefined && before !== text && !values['replace-unreleased']) {
  fail(
    `${day}.json exists and would change. An edition is never changed after its release: give a new day with --day, or --replace-unreleased.`,
  )
}
if (!values.check) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, text)
}
const points = edition.models.reduce(
  (/** @type {number} */ sum, /** @type {{ points: unknown[] }} */ model) => sum + model.points.length,
  0,
)
const kilobytes = (gzipSync(text, { level: 9 }).length / 1024).toFixed(1)
stdout.write(
  `${day}: ${edition.models.length} models, ${points} efforts, ${edition.joints.length} joint counts, ${kilobytes} KB gzipped\n`,
)
