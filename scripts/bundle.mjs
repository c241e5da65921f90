// @ts-check
// Node 20 runs no TypeScript: an entry is bundled once into one file and kept until a file that went into it changes.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pid } from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './deps.mjs'

const folder = join(root, 'node_modules', '.cache', 'trilemma', 'bundles')

/** @param {string | Uint8Array} text */
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** @param {string} path */
const hashOfFile = (path) => (existsSync(path) ? hash(readFileSync(path)) : '')

/** @typedef {{ file: string, inputs: Record<string, string> }} Kept what a bundle was made of, by path from the root */

/** The bundle made before, if nothing that went into it has changed. @param {string} record */
function kept(record) {
  if (!existsSync(record)) return undefined
  /** @type {Kept} */
  const { file, inputs } = JSON.parse(readFileSync(record, 'utf8'))
  const same = Object.entries(inputs).every(([path, content]) => hashOfFile(join(root, path)) === content)
  return same && existsSync(join(folder, file)) ? join(folder, file) : undefined
}

/** Writes beside and renames, so that two processes at once never read half a file. @param {string} path @param {string} text */
function put(path, text) {
  writeFileSync(`${path}.${pid}`, text)
  renameSync(`${path}.${pid}`, path)
}

/** @param {string} entry @param {readonly string[]} external packages left to Node @returns {Promise<{ code: string, modules: string[] }>} */
async function build(entry, external) {
  const vite = await import('vite')
  const result = await vite.build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: [...external] },
    build: {
      ssr: join(root, entry),
      target: 'node20',
      minify: false,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [chunk] = 'output' in result ? result.output : []
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${entry} gave no bundle`)
  return { code: chunk.code, modules: chunk.moduleIds.filter((path) => existsSync(path)) }
}

/**
 * Address of the bundle of a TypeScript entry, to be handed to `import()`.
 * @param {string} entry path from the root
 * @param {readonly string[]} [external] packages that are not bundled
 */
export async function bundle(entry, external = []) {
  const name = basename(entry).replace(/\W.*$/, '')
  const record = join(folder, `${name}-${hash(entry)}.json`)
  const there = kept(record)
  if (there) return pathToFileURL(there).href
  const { code, modules } = await build(entry, external)
  mkdirSync(folder, { recursive: true })
  const file = `${name}-${hash(code)}.mjs`
  put(join(folder, file), code)
  const inputs = [...modules, join(root, 'package-lock.json'), join(root, 'scripts', 'bundle.mjs')]
  /** @type {Kept} */
  const made = { file, inputs: Object.fromEntries(inputs.map((path) => [relative(root, path), hashOfFile(path)])) }
  put(record, JSON.stringify(made))
  return pathToFileURL(join(folder, file)).href
}
