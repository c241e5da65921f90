import type { Result } from '../base/result.ts'
import { failed, ok } from '../base/result.ts'
import { caseFunctions } from '../engine/cases/cases.ts'
import { formulas } from '../engine/formulas.ts'
import type { CaseFilter } from '../engine/verify.ts'
import { readPartRange, verifyCases } from '../engine/verify.ts'
import type { Given } from './arguments.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'
import { readJson } from './json-file.ts'

const namesIn = (given: Given): readonly string[] =>
  (given.values.get('fn') ?? []).flatMap((list) => list.split(',')).map((name) => name.trim())

function filterOf(given: Given): Result<CaseFilter> {
  const [text, ...more] = given.values.get('part') ?? []
  if (more.length > 0)
    return failed({ path: 'part', message: '--part is given once: a part such as 4, or a range such as 0-5.' })
  const part = text === undefined ? undefined : readPartRange(text)
  if (part && !part.ok) return part
  const fns = namesIn(given)
  return ok({ ...(part && { part: part.value }), ...(fns.length > 0 && { fns }) })
}

const functions = [...formulas, ...caseFunctions]

/** Runs worked cases against the formulas. A name mistyped in `--fn` must not pass for a success, so no case is a refusal. */
export const verify: Command = {
  usage: 'verify FILE.json [--part 0-5] [--fn a,b]',
  about: 'runs worked cases {id, part, fn, inputs, expected, tolerance} against the formulas',
  options: ['part', 'fn'],
  switches: [],
  run: (given, surroundings) => {
    const [path, ...more] = given.words
    if (path === undefined || more.length > 0) {
      return refuse(surroundings, [{ path: '', message: 'verify takes one file of cases.' }])
    }
    const filter = filterOf(given)
    if (!filter.ok) return refuse(surroundings, filter.problems)
    const cases = readJson(path, surroundings)
    if (!cases.ok) return refuse(surroundings, cases.problems)
    const { lines, passed, failed: wrong } = verifyCases(cases.value, filter.value, functions)
    if (passed + wrong === 0) {
      const known = functions
        .map(({ id }) => id)
        .toSorted()
        .join(', ')
      return refuse(surroundings, [{ path, message: `No case of ${path} is chosen. There are: ${known}.` }])
    }
    for (const line of lines) surroundings.write(`${line}\n`)
    surroundings.write(`${passed} passed, ${wrong} failed\n`)
    return wrong === 0 ? 0 : 1
  },
}
