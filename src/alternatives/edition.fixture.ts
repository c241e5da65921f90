import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { currentEdition } from '../catalog/current-edition.ts'
import type { Edition } from '../catalog/edition.ts'
import { readEdition } from '../catalog/read-edition.ts'

const file = fileURLToPath(new URL(`../../public/editions/${currentEdition}.json`, import.meta.url))

/** The edition that is shipped, for tests on real figures. */
export const shippedEdition = (): Edition => {
  const edition = readEdition(JSON.parse(readFileSync(file, 'utf8')))
  if (!edition.ok) throw new Error(edition.problems.map(({ message }) => message).join(' '))
  return edition.value
}
