import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'

/** What was given to a command, by the kinds it knows. */
export interface Given {
  readonly words: readonly string[]
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly switches: ReadonlySet<string>
}

const known = (options: readonly string[], switches: readonly string[]): string => {
  const names = [...options.map((name) => `--${name} VALUE`), ...switches.map((name) => `--${name}`)]
  return names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes no options.'
}

/** Reads `--name value`, `--name=value`, `--name` and plain words; `-` is a word, and `--` ends the options. */
export function readArguments(
  args: readonly string[],
  options: readonly string[],
  switches: readonly string[],
): Result<Given> {
  const words: string[] = []
  const values = new Map<string, string[]>()
  const on = new Set<string>()
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    if (argument === '--') {
      words.push(...args.slice(at + 1))
      break
    }
    if (!argument.startsWith('--')) {
      words.push(argument)
      continue
    }
    const equals = argument.indexOf('=')
    const name = argument.slice(2, equals < 0 ? undefined : equals)
    if (switches.includes(name) && equals < 0) {
      on.add(name)
      continue
    }
    if (!options.includes(name)) {
      return failed({ path: argument, message: `The option ${argument} is unknown here. ${known(options, switches)}` })
    }
    const value = equals < 0 ? args[(at += 1)] : argument.slice(equals + 1)
    if (value === undefined) return failed({ path: argument, message: `The option ${argument} needs a value.` })
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return ok({ words, values, switches: on })
}
