import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { presets } from '../scenario/presets.ts'

const script = join(import.meta.dirname, '../../scripts/trilemma.mjs')

const run = (args: readonly string[], input = '', cwd?: string) =>
  spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    ...(cwd !== undefined && { cwd, env: { ...process.env, INIT_CWD: cwd } }),
  })

test('a process writes results to its output, refusals to its errors, and answers with the exit code', () => {
  const listed = run(['presets'])
  expect([listed.status, listed.stderr]).toEqual([0, ''])
  expect(listed.stdout.split('\n')).toHaveLength(presets.length + 1)
  const refused = run(['link', '--preset', 'nope'])
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(/^There is no preset nope\. There are: .+\n$/)
})

test('a file is found where the command was called, and its link goes back in through a pipe', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trilemma-'))
  try {
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ schema: 'trilemma/scenario@1', preset: 'code-review' }))
    const link = run(['link', 'a.json'], '', folder)
    expect([link.status, link.stderr]).toEqual([0, ''])
    const opened = run(['open', '-'], `${link.stdout}nonsense\n`)
    const [first, second] = opened.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(first).toMatchObject({ ok: true, scenario: { preset: 'code-review' } })
    expect(second).toMatchObject({ ok: false, reason: 'not-a-link' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a reader that has enough ends it quietly', () => {
  const lines = `yes nonsense | head -n 20000 | "${process.execPath}" "${script}" open - | head -n 1`
  expect(execFileSync('sh', ['-c', lines], { encoding: 'utf8' })).toMatch(/^\{"ok":false,"reason":"not-a-link"/)
})
