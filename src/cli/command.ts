import type { Problem } from '../base/result.ts'
import type { Given } from './arguments.ts'

/** Everything a command may touch, so that tests can hand in their own. */
export interface Surroundings {
  /** Text of a file; undefined when it cannot be read. */
  readonly readText: (path: string) => string | undefined
  /** Text of the edition of that day; undefined when there is none. */
  readonly readEdition: (id: string) => string | undefined
  /** Ids of the editions that are there. */
  readonly editions: () => readonly string[]
  /** Standard input, in whatever pieces it arrives. */
  readonly input: AsyncIterable<string>
  /** Results. */
  readonly write: (text: string) => void
  /** What a person should know besides: notes, refusals. */
  readonly complain: (text: string) => void
}

/** 0: done; 1: done, and something it checked does not hold; 2: refused, with a sentence that says what is allowed. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  /** How it is called, without the program's name. */
  readonly usage: string
  readonly about: string
  /** Options with a value, and options without. */
  readonly options: readonly string[]
  readonly switches: readonly string[]
  readonly run: (given: Given, surroundings: Surroundings) => ExitCode | Promise<ExitCode>
}

/** Says what was wrong and what is allowed. */
export function refuse({ complain }: Surroundings, problems: readonly Problem[]): 2 {
  for (const { path, message } of problems)
    complain(path === '' || message.includes(path) ? message : `${path}: ${message}`)
  return 2
}
