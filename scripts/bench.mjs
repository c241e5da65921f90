// @ts-check
// `npm run bench [-- WORD...] [--json]`: medians over many runs, rivals taking turns in one process.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { bundle } from './bundle.mjs'
import { findBrowser, installPackages, root } from './deps.mjs'

installPackages()
const { main } = await import(await bundle('bench/main.ts', ['@quri/squiggle-lang', '@playwright/test', 'vite']))
const folder = join(root, 'public', 'editions')
const newest = readdirSync(folder).toSorted().at(-1) ?? ''
const words = argv.slice(2)
exit(
  await main({
    words: words.filter((word) => word !== '--json'),
    json: words.includes('--json'),
    write: (/** @type {string} */ text) => stdout.write(text),
    edition: readFileSync(join(folder, newest), 'utf8'),
    root,
    browser: await findBrowser(),
  }),
)
