import { evaluate } from '../alternatives/evaluate.ts'
import { fingerprintOf } from '../alternatives/fingerprint.ts'
import type { Result } from '../base/result.ts'
import type { Edition } from '../catalog/edition.ts'
import { canonicalScenario } from '../scenario/canonical.ts'
import { toFile } from '../scenario/file.ts'
import { openLink } from '../scenario/link.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'
import { editionReader } from './editions.ts'
import { linesOf } from './lines.ts'

/** Fingerprints of scenarios seen before, or why there is none. A thousand links of one scenario are evaluated once. */
function fingerprints(read: (id: string) => Result<Edition>): (scenario: Scenario) => Result<string> {
  const known = new Map<string, string>()
  return (scenario) => {
    const edition = read(scenario.edition)
    if (!edition.ok) return edition
    const key = canonicalScenario(scenario)
    const fingerprint = known.get(key) ?? fingerprintOf(evaluate(scenario, edition.value))
    known.set(key, fingerprint)
    return { ok: true, value: fingerprint }
  }
}

/** What one line says: the scenario of its link, or why it opens nothing. */
function answerTo(line: string, fingerprintFor: (scenario: Scenario) => Result<string>): object {
  const opened = openLink(line.trim())
  if (!opened.ok) return { ok: false, reason: opened.reason, message: opened.message }
  const fingerprint = fingerprintFor(opened.scenario)
  return {
    ok: true,
    scenario: toFile(opened.scenario),
    ...(fingerprint.ok && { fingerprint: fingerprint.value }),
    notes: [...opened.notes, ...(fingerprint.ok ? [] : fingerprint.problems)],
  }
}

/** Opens many links without ever failing on one. */
export const open: Command = {
  usage: 'open -',
  about: 'reads one link a line from standard input and answers each with one line of JSON',
  options: [],
  switches: [],
  run: async ({ words }, surroundings) => {
    if (words.join(' ') !== '-') {
      return refuse(surroundings, [{ path: '', message: 'open takes -: one link a line from standard input.' }])
    }
    const fingerprintFor = fingerprints(editionReader(surroundings))
    for await (const line of linesOf(surroundings.input)) {
      surroundings.write(`${JSON.stringify(answerTo(line, fingerprintFor))}\n`)
    }
    return 0
  },
}
