// @ts-check
// `npm test`: installs what is missing, the browser included, runs every check and ends with `N passed, N failed`.
// `npm test -- types unit` runs the named ones alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, execPath, exit, stderr, stdout } from 'node:process'
import { installBrowser, installed, installPackages, root } from './deps.mjs'

const reports = join(root, 'node_modules', '.cache', 'trilemma', 'reports')

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} name */
const report = (name) => JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'))

/** @returns {Counts} */
const unitCounts = () => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report('unit')
  // A file that cannot be loaded has no tests to fail: it counts as one.
  const broken = testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests }
}

/** @returns {Counts} */
const endToEndCounts = () => {
  const { stats, errors } = report('e2e')
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}

/** One command each, in this order; `counts` where a tool tells how many tests it ran. @type {{ name: string, command: string[], counts?: () => Counts, needs?: string }[]} */
const steps = [
  { name: 'types', command: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt/bin/oxfmt', '--check'] },
  { name: 'unused', command: ['knip/bin/knip.js', '--no-progress'] },
  {
    name: 'unit',
    command: [
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${join(reports, 'unit.json')}`,
    ],
    counts: unitCounts,
  },
  { name: 'build', command: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['size-limit/bin.js'], needs: 'build' },
  {
    name: 'e2e',
    command: ['@playwright/test/cli.js', 'test', '--reporter=line,json'],
    counts: endToEndCounts,
    needs: 'build',
  },
]

/** @param {typeof steps[number]} step @returns {Counts} */
function perform({ name, command, counts }) {
  stdout.write(`\n== ${name}\n`)
  rmSync(join(reports, `${name}.json`), { force: true })
  const [file = '', ...args] = command
  const extra = { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'), FORCE_COLOR: stdout.isTTY ? '1' : '0' }
  const { status } = spawnSync(execPath, [installed(file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, ...extra },
  })
  let result = { passed: 1, failed: 0, skipped: 0 }
  try {
    if (counts) result = counts()
    else if (status !== 0) result = { passed: 0, failed: 1, skipped: 0 }
  } catch (reason) {
    stderr.write(`No report of ${name}: ${String(reason)}\n`)
    result = { passed: 0, failed: 1, skipped: 0 }
  }
  // A tool may fail for a reason that no single test shows, such as an error between tests.
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

const asked = argv.slice(2)
const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.\n`)
  exit(2)
}
installPackages()
mkdirSync(reports, { recursive: true })
const chosen = asked.length > 0 ? steps.filter((step) => asked.includes(step.name)) : steps
if (chosen.some((step) => step.name === 'e2e')) await installBrowser()

/** @type {Map<string, Counts & { seconds: number }>} */
const results = new Map()
for (const step of chosen) {
  const start = performance.now()
  const blocked = step.needs !== undefined && results.get(step.needs)?.failed
  const counts = blocked ? { passed: 0, failed: 1, skipped: 0 } : perform(step)
  results.set(step.name, { ...counts, seconds: (performance.now() - start) / 1000 })
}

stdout.write('\n')
for (const [name, { passed, failed, skipped, seconds }] of results) {
  const left = skipped > 0 ? `, ${skipped} skipped` : ''
  stdout.write(`${name.padEnd(8)}${`${passed} passed, ${failed} failed${left}`.padEnd(40)}${seconds.toFixed(1)} s\n`)
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  [...results.values()].reduce((total, counts) => total + counts[key], 0)
stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
exit(sum('failed') === 0 ? 0 : 1)
