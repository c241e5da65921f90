// @ts-check
// Serves a folder of files on loopback, with the headers its own `_headers` file asks for, as a static host would.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const compressible = /^(text|application\/(json|manifest)|image\/svg)/

/** `/assets/*` and indented `Name: value` lines, as static hosts read them. @param {string} folder */
function headerRules(folder) {
  const file = join(folder, '_headers')
  /** @type {{ prefix: string, headers: [string, string][] }[]} */
  const rules = []
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const at = line.indexOf(':')
    if (line.startsWith('/')) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] })
    else if (/^\s+\S/.test(line) && at > 0)
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()])
  }
  return rules
}

/** The file a request means, if it lies inside the folder. @param {string} folder @param {string} path */
function fileFor(folder, path) {
  let decoded
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded))
  const inside = file.startsWith(folder + sep) && !file.includes('\0')
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/**
 * @param {string} folder
 * @param {{ port?: number }} [options] port 0: any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, { port = 0 } = {}) {
  const rules = headerRules(folder)
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, path) : undefined
    if (!file) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.setHeader('content-type', type)
    for (const rule of rules) {
      if (path.startsWith(rule.prefix)) for (const [name, value] of rule.headers) response.setHeader(name, value)
    }
    if (request.method === 'HEAD') return void response.end()
    const gzip = compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    if (!gzip) return void pipeline(createReadStream(file), response, () => {})
    response.setHeader('content-encoding', 'gzip')
    return void pipeline(createReadStream(file), createGzip(), response, () => {})
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      const address = `http://127.0.0.1:${at && typeof at === 'object' ? at.port : port}/`
      resolve({ address, close: () => void server.close() })
    })
  })
}
