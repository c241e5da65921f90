// @ts-check
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'
import { root } from './deps.mjs'

/** @param {string[]} options */
const edition = (...options) =>
  execFileSync(execPath, [join(root, 'scripts', 'edition.mjs'), ...options], { encoding: 'utf8', stdio: 'pipe' })

test('the committed edition is, byte for byte, what the facts and the installed price tables give', () => {
  expect(edition('--check')).toMatch(
    /^\d{4}-\d{2}-\d{2}: 98 models, 221 efforts, 211 joint counts, \d+\.\d KB gzipped\n$/,
  )
}, 60_000)

test('the edition of a day that was never released is not there to compare with', () => {
  expect(() => edition('--check', '--day', '2026-11-25')).toThrow(/2026-11-25\.json is not what/)
}, 60_000)
