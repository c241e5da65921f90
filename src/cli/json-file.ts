import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import type { Surroundings } from './command.ts'

/** The JSON in a file, or why there is none. */
export function readJson(path: string, { readText }: Surroundings): Result<unknown> {
  const text = readText(path)
  if (text === undefined) return failed({ path, message: `${path} cannot be read: it has to be a JSON file.` })
  try {
    return ok(JSON.parse(text))
  } catch (reason) {
    const said = reason instanceof Error ? ` (${reason.message})` : ''
    return failed({ path, message: `${path} is not JSON${said}.` })
  }
}
