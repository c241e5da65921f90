import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from './architecture/check.ts'

const root = join(import.meta.dirname, '..')

const filesBelow = (folder: string): [string, string][] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])

test('the whole program keeps the rules of the house', () => {
  const files = new Map([...filesBelow('src'), ...filesBelow('e2e')])
  expect(files.size).toBeGreaterThan(50)
  expect(check(files)).toEqual([])
})
