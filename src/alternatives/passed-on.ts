import { interactiveUsd } from './cost.ts'
import { solutionOf } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { requestTokens } from './tokens.ts'
import type { Variant, Variants } from './variants.ts'
import { sharedWaitOf } from './wait.ts'

/** What an alternative's way of getting knowledge adds to each request, against the same model with nothing added. */
export interface PassedOn {
  /** Tokens of input; below 0: tuning saves some. */
  readonly inputTokens: number
  /** Mean seconds: looking up, and reading what was found. */
  readonly lookupSeconds: number
  readonly readingSeconds: number
  /** USD: tokens at the model's price, looking up, and what more there is that does not grow with requests, GPUs included. */
  readonly tokensUsd: number
  readonly lookupUsd: number
  readonly fixedUsd: number
}

/** Mean seconds and USD that a way adds to each request in all. */
export const addedSeconds = ({ lookupSeconds, readingSeconds }: PassedOn): number => lookupSeconds + readingSeconds
export const addedUsd = ({ tokensUsd, lookupUsd, fixedUsd }: PassedOn): number => tokensUsd + lookupUsd + fixedUsd

/** The same model, hosted alike, with nothing added. */
const bareOf = ({ rows }: Variants, { point, hosting }: Variant): number =>
  rows.findIndex((row) => row.point === point && row.hosting === hosting && row.knowledge === 'prompt-only')

/** Absent where nothing has to be known. The first model of a cascade stands for it. */
export const passedOn = (evaluation: Evaluation, i: number): PassedOn | undefined => {
  const { a, rows, variants, terms, figures } = solutionOf(evaluation)
  const v = rows.cheap[i] ?? 0
  const [variant, term] = [variants.rows[v], terms[variants.approach[v] ?? 0]]
  if (!variant || !term || !a.documents) return undefined
  const bare = bareOf(variants, variant)
  if (bare < 0) return undefined
  const [plain, wait] = [requestTokens(a), sharedWaitOf(a)]
  const usd = (tokens: typeof plain): number =>
    variant.point.price ? interactiveUsd(variant.point.price, variant.point.hidden.best, tokens) : 0
  const input = ({ fresh, read, write }: typeof plain): number => fresh + read + write
  return {
    inputTokens: input(term.tokens) - input(plain),
    lookupSeconds: term.wait.retrievalMean,
    readingSeconds: term.wait.fixed - wait.fixed - term.wait.retrievalMean,
    tokensUsd: variant.price ? interactiveUsd(variant.price, variant.point.hidden.best, term.tokens) - usd(plain) : 0,
    lookupUsd: term.lookup,
    fixedUsd: (figures.fixed[v] ?? 0) - (figures.fixed[bare] ?? 0),
  }
}
