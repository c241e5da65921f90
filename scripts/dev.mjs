// @ts-check
// `npm run dev`: the page with hot reload. The production build and its content security policy are what `npm start` serves.
import { spawn } from 'node:child_process'
import { argv, execPath, exit } from 'node:process'
import { installed, installPackages, root } from './deps.mjs'

installPackages()
spawn(execPath, [installed('vite/bin/vite.js'), ...argv.slice(2)], { cwd: root, stdio: 'inherit' }).on('exit', (code) =>
  exit(code ?? 0),
)
