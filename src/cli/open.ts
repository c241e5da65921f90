import { solve } from '../alternatives/solve.ts'
import { fingerprintOfSolution } from '../alternatives/fingerprint.ts'
import type { Result } from '../base/result.ts'
import type { Edition } from '../catalog/edition.ts'
import { toFile } from '../scenario/file.ts'
import { openLink } from '../scenario/link.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'
import { editionReader } from './editions.ts'
import { linesOf } from './lines.ts'

/** What one line says: the scenario of its link, or why it opens nothing. */
function answerTo(line: string, read: (id: string) => Result<Edition>): object {
  const opened = openLink(line.trim())
  if (!opened.ok) return { ok: false, reason: opened.reason, message: opened.message }
  const { scenario, notes } = opened
  const edition = read(scenario.edition)
  return {
    ok: true,
    scenario: toFile(scenario),
    ...(edition.ok && { fingerprint: fingerprintOfSolution(solve(scenario, edition.value)) }),
    notes: [...notes, ...(edition.ok ? [] : edition.problems)],
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
    const read = editionReader(surroundings)
    for await (const line of linesOf(surroundings.input)) {
      surroundings.write(`${JSON.stringify(answerTo(line, read))}\n`)
    }
    return 0
  },
}
