import { readArguments } from './arguments.ts'
import type { Command, ExitCode, Surroundings } from './command.ts'
import { refuse } from './command.ts'
import { evaluate } from './evaluate.ts'
import { link } from './link.ts'
import { open } from './open.ts'
import { presets } from './presets.ts'
import { verify } from './verify.ts'

const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ presets, link, evaluate, verify, open }))

const help = (): string =>
  ['Commands:', ...[...commands.values()].map(({ usage, about }) => `  ${usage}\n      ${about}`), ''].join('\n')

/** Runs one command. Never throws for what a user gave; answers with the exit code of the process. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name = '', ...rest] = args
  if (name === 'help' || name === '--help') {
    surroundings.write(help())
    return 0
  }
  const command = commands.get(name)
  if (!command) {
    const problem = name === '' ? 'No command is given.' : `There is no command ${name}.`
    return refuse(surroundings, [{ path: '', message: `${problem} There are: ${[...commands.keys()].join(', ')}.` }])
  }
  const given = readArguments(rest, command.options, command.switches)
  if (!given.ok) {
    return refuse(surroundings, [...given.problems, { path: '', message: `Usage: ${command.usage}` }])
  }
  return command.run(given.value, surroundings)
}
