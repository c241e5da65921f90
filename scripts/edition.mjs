// @ts-check
// Builds the edition of a day from the facts of the catalogue and the two price tables that are installed, without network.
// `npm run edition` writes public/editions/<day>.json; a released edition never changes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { bundle } from './bundle.mjs'
import { root } from './deps.mjs'

const { values } = parseArgs({
  args: argv.slice(2),
  options: { day: { type: 'string' }, 'replace-unreleased': { type: 'boolean', default: false } },
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

const [{ waitForUpdate }, { assembleEdition }, { currentEdition }, { readEdition }] = await Promise.all([
  import('@pydantic/genai-prices'),
  import(await bundle('src/catalog/assemble/assemble-edition.ts')),
  import(await bundle('src/catalog/current-edition.ts')),
  import(await bundle('src/catalog/read-edition.ts')),
])

const day = values.day ?? currentEdition
const edition = assembleEdition(day, { genai: (await waitForUpdate()) ?? [], pi: piTables() })
const text = `${JSON.stringify(edition)}\n`
const read = readEdition(JSON.parse(text))
if (!read.ok) fail(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))

const folder = join(root, 'public', 'editions')
const file = join(folder, `${day}.json`)
mkdirSync(folder, { recursive: true })
const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
if (before !== undefined && before !== text && !values['replace-unreleased']) {
  fail(
    `${day}.json exists and would change. An edition is never changed after its release: give a new day with --day, or --replace-unreleased.`,
  )
}
writeFileSync(file, text)
const points = edition.models.reduce(
  (/** @type {number} */ sum, /** @type {{ points: unknown[] }} */ model) => sum + model.points.length,
  0,
)
const kilobytes = (gzipSync(text, { level: 9 }).length / 1024).toFixed(1)
stdout.write(
  `${day}: ${edition.models.length} models, ${points} efforts, ${edition.joints.length} joint counts, ${kilobytes} KB gzipped\n`,
)
