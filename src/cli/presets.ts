import { presets as all } from '../scenario/presets.ts'
import type { Command } from './command.ts'
import { refuse } from './command.ts'

const widest = Math.max(...all.map(({ id }) => id.length))

/** One preset a line, id first. */
export const presets: Command = {
  usage: 'presets',
  about: 'lists the presets, one a line, id first',
  options: [],
  switches: [],
  run: ({ words }, surroundings) => {
    if (words.length > 0) return refuse(surroundings, [{ path: '', message: 'presets takes no arguments.' }])
    for (const { id, name } of all) surroundings.write(`${id.padEnd(widest + 2)}${name}\n`)
    return 0
  },
}
