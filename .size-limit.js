import { readdirSync } from 'node:fs'

const newestEdition = readdirSync('public/editions').toSorted().at(-1)

/** What the first answer costs a visitor, gzipped. The worker is counted; the edition has its own budget. */
export default [
  { name: 'scripts', path: 'dist/assets/*.js', limit: '200 kB', gzip: true },
  { name: 'styles', path: 'dist/assets/*.css', limit: '20 kB', gzip: true },
  { name: 'edition', path: `dist/editions/${newestEdition}`, limit: '40 kB', gzip: true },
]
