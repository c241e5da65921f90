// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesMatchLock, root } from './deps.mjs'
import { missingFrom } from './lock.mjs'

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

test('the lock file names every package for every system, so that `npm ci` takes it anywhere', () => {
  expect(missingFrom(lock.packages)).toEqual({})
})

test('a native part for another system is found missing, with its system read off its name', () => {
  const tool = {
    version: '1.0.0',
    dev: /** @type {const} */ (true),
    optionalDependencies: { 'tool-linux-x64-musl': '1.0.0' },
  }
  expect(missingFrom({ 'node_modules/tool': tool })).toEqual({
    'node_modules/tool-linux-x64-musl': {
      version: '1.0.0',
      dev: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
    },
  })
})

test('versions are exact, and no address of a registry is written down', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  for (const entry of Object.values(lock.packages)) expect(entry).not.toHaveProperty('resolved')
})

test('what is installed is what the lock file says', () => expect(packagesMatchLock()).toBe(true))
