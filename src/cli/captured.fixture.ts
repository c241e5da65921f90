import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExitCode } from './command.ts'
import { main } from './main.ts'

const editions = join(import.meta.dirname, '../../public/editions')

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly said: string
}

export interface Around {
  /** Text of files by path. */
  readonly files?: Readonly<Record<string, string>>
  /** Standard input in the pieces in which it arrives. */
  readonly input?: readonly string[]
}

async function* pieces(input: readonly string[]): AsyncGenerator<string> {
  yield* input
}

/** Runs a command as a process would, with what it writes kept. */
export async function ran(args: readonly string[], { files = {}, input = [] }: Around = {}): Promise<Ran> {
  const out: string[] = []
  const said: string[] = []
  const code = await main(args, {
    readText: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    readEdition: (id) => {
      const file = `${id}.json`
      return readdirSync(editions).includes(file) ? readFileSync(join(editions, file), 'utf8') : undefined
    },
    editions: () => readdirSync(editions).map((file) => file.replace(/\.json$/, '')),
    input: pieces(input),
    write: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  })
  return { code, out: out.join(''), said: said.join('\n') }
}
