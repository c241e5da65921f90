// @ts-check
// Brings a bare machine to the point where everything else runs. Uses Node alone, since no package may be there yet.
// As a command: `node scripts/deps.mjs [--browser]`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env, execPath, exit, getuid, platform, stderr } from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command with the terminal handed through; false when it fails. @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [extra] */
const run = (command, args, extra = {}) => {
  stderr.write(`> ${command} ${args.join(' ')}\n`)
  const shell = platform === 'win32' && command !== execPath
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell, env: { ...env, ...extra } })
  return status === 0
}

/** Path of a file of an installed package. @param {string} file */
export const installed = (file) => join(root, 'node_modules', file)

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Is every package of the lock file there in its exact version? By content: times of files say little after a clone. */
export function packagesMatchLock() {
  const there = packagesOf(installed('.package-lock.json'))
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || there[path]?.version === wanted.version || (wanted.optional && !there[path]),
  )
}

export function installPackages() {
  if (packagesMatchLock()) return
  const npm = env['npm_execpath']
  const install = ['ci', '--include=dev', '--loglevel=error']
  const done = npm ? run(execPath, [npm, ...install]) : run('npm', install)
  if (done) return
  stderr.write('The packages could not be installed: `npm ci` has to succeed first. It needs the npm registry.\n')
  exit(1)
}

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/** Chromium for the end-to-end tests: the one asked for, the system's, else Playwright's own; undefined if there is none. */
export async function findBrowser() {
  const asked = env['CHROME_PATH']
  if (asked) return existsSync(asked) ? asked : undefined
  const system = (usualPlaces[platform] ?? []).find((path) => existsSync(path))
  if (system) return system
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find((path) => existsSync(path))
}

/** Finds a browser or installs one, by the quickest way this machine allows. */
export async function installBrowser() {
  const there = await findBrowser()
  if (there) return there
  if (!env['CHROME_PATH'] && platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    // Another installation may hold the lock: wait for it instead of failing at once.
    const quiet = ['-o', 'DPkg::Lock::Timeout=600', '-qq']
    const silent = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', [...quiet, 'update'], silent)
    run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', 'chromium'], silent)
  }
  const playwright = installed('@playwright/test/cli.js')
  if (!env['CHROME_PATH'] && !(await findBrowser())) {
    const complete = run(execPath, [playwright, 'install', '--with-deps', 'chromium'])
    if (!complete) run(execPath, [playwright, 'install', 'chromium'])
  }
  const found = await findBrowser()
  if (!found) {
    stderr.write(
      env['CHROME_PATH']
        ? `CHROME_PATH names ${env['CHROME_PATH']}, which is not there. Set it to an installed Chromium or Chrome, or unset it.\n`
        : 'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to one.\n',
    )
  }
  return found
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  installPackages()
  if (argv.includes('--browser') && !(await installBrowser())) exit(1)
}
