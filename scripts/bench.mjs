// @ts-check
// `npm run bench [-- WORD...] [--json]`: medians over many runs, rivals taking turns in one process.
import { argv, exit, stdout } from 'node:process'
import { bundle } from './bundle.mjs'
import { installPackages } from './deps.mjs'

installPackages()
const { main } = await import(await bundle('bench/main.ts', ['@quri/squiggle-lang']))
const words = argv.slice(2)
exit(
  await main(
    words.filter((word) => word !== '--json'),
    words.includes('--json'),
    (/** @type {string} */ text) => stdout.write(text),
  ),
)
