// @ts-check
// `npm run --silent trilemma -- COMMAND ...`: the command line, with this process as its surroundings.
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process, { argv, cwd, env, stderr, stdin } from 'node:process'
import { bundle } from './bundle.mjs'
import { installPackages, root } from './deps.mjs'

const folder = join(root, 'public', 'editions')

/** @param {string} path */
const readText = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Waits until everything is out: results of a pipe that reads slowly must not be lost or pile up. @param {string} text */
const write = (text) => {
  for (let bytes = Buffer.from(text); bytes.length > 0;) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes))
    } catch (reason) {
      const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
      // The reader has gone, as `head` does when it has enough.
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw reason
    }
  }
}

installPackages()
const { main } = await import(await bundle('src/cli/main.ts'))
process.exitCode = await main(argv.slice(2), {
  // npm changes into the project's folder; files are meant from where it was called.
  readText: (/** @type {string} */ path) => readText(resolve(env['INIT_CWD'] ?? cwd(), path)),
  readEdition: (/** @type {string} */ id) => readText(join(folder, `${id}.json`)),
  editions: () =>
    readdirSync(folder)
      .map((file) => file.replace(/\.json$/, ''))
      .toSorted(),
  input: stdin.setEncoding('utf8'),
  write,
  complain: (/** @type {string} */ text) => stderr.write(`${text}\n`),
})
