// @ts-check
// `node scripts/lock.mjs`, after a change of packages: completes package-lock.json for other systems. Tools with a native
// part publish it once a system, as optional packages. A registry need not carry all of them; npm then leaves those out of
// the lock file, and `npm ci` refuses that file. System and processor are read off the name, which follows one scheme.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { root } from './deps.mjs'

/** @typedef {{ version?: string, optionalDependencies?: Record<string, string>, dev?: true, [field: string]: unknown }} Entry */

/** `…/binding-linux-x64-musl`: system, processor, C library. @param {string} name */
function platformOf(name) {
  const [, os, cpu, abi] =
    /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/.exec(
      name,
    ) ?? []
  if (!os || !cpu) return undefined
  const libc = os === 'linux' ? { gnu: 'glibc', musl: 'musl' }[abi ?? ''] : undefined
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) }
}

/** Entries that the lock file lacks. @param {Record<string, Entry>} packages @returns {Record<string, Entry>} */
export function missingFrom(packages) {
  /** @type {Record<string, Entry>} */
  const missing = {}
  for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name)
      const path = `node_modules/${name}`
      if (packages[path] || !platform || !/^\d+\.\d+\.\d+$/.test(version)) continue
      missing[path] = { version, ...(dev ? { dev } : {}), ...platform, optional: true }
    }
  }
  return missing
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFrom(lock.packages)
  const sorted = Object.entries({ ...lock.packages, ...missing }).toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  stdout.write(`${Object.keys(missing).length} entries added\n`)
}
