// @ts-check
// `node scripts/serve-dist.mjs PORT`: the production build as it is, for the end-to-end tests.
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { root } from './deps.mjs'
import { serve } from './serve.mjs'

const { address } = await serve(join(root, 'dist'), { port: Number(argv[2]) })
stdout.write(`${address}\n`)
