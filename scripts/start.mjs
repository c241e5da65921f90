// @ts-check
// `npm start`: installs what is missing, builds, and serves the production build on loopback.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { env, execPath, exit, stderr, stdout } from 'node:process'
import { installed, installPackages, root } from './deps.mjs'
import { serve } from './serve.mjs'

installPackages()
const build = spawnSync(execPath, [installed('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
})
if (build.status !== 0) exit(build.status ?? 1)

/** The usual port if it is free, so that bookmarks and stored scenarios are found again; else any. @param {number} port */
const open = (port) =>
  serve(join(root, 'dist'), { port }).catch((reason) => {
    if (reason.code !== 'EADDRINUSE' || env['PORT']) throw reason
    stderr.write(
      `Port ${port} is in use, taking another. Scenarios stored at the usual address are not visible there.\n`,
    )
    return serve(join(root, 'dist'))
  })
const { address } = await open(Number(env['PORT'] ?? 4173))
stdout.write(`Trilemma runs at ${address} (Ctrl+C ends it)\n`)
