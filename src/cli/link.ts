import { toLink } from '../scenario/link.ts'
import { chosenScenario } from './chosen.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'

/** The link of a scenario, from `#` on. */
export const link: Command = {
  usage: 'link (FILE.json | --preset ID) [--set id=value]...',
  about: 'prints the link of a scenario, from # on',
  options: ['preset', 'set'],
  switches: [],
  run: (given, surroundings) => {
    const chosen = chosenScenario(given, surroundings, false)
    if (!chosen.ok) return refuse(surroundings, chosen.problems)
    const written = toLink(chosen.value.scenario)
    if (!written.ok) return refuse(surroundings, written.problems)
    for (const { message } of chosen.value.notes) surroundings.complain(message)
    surroundings.write(`${written.value}\n`)
    return 0
  },
}
