import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openLink } from '../scenario/link.ts'
import { editionOf } from '../catalog/edition.fixture.ts'
import { fingerprintOfSolution } from './fingerprint.ts'
import { solve } from './solve.ts'

const linesOf = (path: string): readonly string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n')

const links = linesOf('../scenario/link/golden/format-1.jsonl').map((line): string => JSON.parse(line).link)

/** Fingerprints of results as they were when format 1 was the newest: line of the golden links, hash. */
const before = linesOf('golden/format-1-results.jsonl').map(
  (line): { readonly line: number; readonly fingerprint: string } => JSON.parse(line),
)

test('links of an older format give the same results as when they were made, bit for bit', () => {
  expect(before.length).toBeGreaterThan(20)
  for (const { line, fingerprint } of before) {
    const opened = openLink(links[line - 1] ?? '')
    if (!opened.ok) throw new Error(opened.message)
    expect(fingerprintOfSolution(solve(opened.scenario, editionOf(opened.scenario.edition))), `link ${line}`).toBe(
      fingerprint,
    )
  }
})
