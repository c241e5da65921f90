import { crc32c } from '../base/crc32c.ts'
import { failed, type Result } from '../base/result.ts'
import { currentEdition } from '../catalog/current-edition.ts'
import { readFile, type ReadScenario, toFile } from '../scenario/file.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A scenario as storage keeps it: the text of its file, which every later version can read. */
export const textOf = (scenario: Scenario): string => JSON.stringify(toFile(scenario))

export const readText = (text: string): Result<ReadScenario> => {
  try {
    return readFile(JSON.parse(text), currentEdition)
  } catch {
    return failed({ path: 'storage', message: 'The stored scenario is damaged.' })
  }
}

/** Length and checksum: a text that was written in part, or changed since, is told from a whole one. */
export const checkOf = (text: string): string => `${text.length}.${crc32c(text)}`
