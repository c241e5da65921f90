import { decimals, narrowSpace, say, significant } from '../base/format.ts'
import { articleBreakeven, type ArticleBreakeven } from '../engine/sourcing/article-breakeven.ts'
import { breakEvenYears } from '../engine/sourcing/break-even.ts'

/** What `calculate_breakeven` of the source article asks for: USD a token, tokens a year, USD, USD a year. */
export interface BreakevenInputs {
  readonly usdPerToken: number
  readonly tokensPerYear: number
  readonly training: number
  readonly servingPerYear: number
}

/** The article's own example. */
export const articleExample: BreakevenInputs = {
  usdPerToken: 0.000005,
  tokensPerYear: 500_000_000_000,
  training: 500_000,
  servingPerYear: 100_000,
}

/** Inputs at which its rule says build although building never pays back, or cannot say anything. */
export const articleTraps: readonly { readonly title: string; readonly inputs: BreakevenInputs }[] = [
  { title: 'A fiftieth of the tokens', inputs: { ...articleExample, tokensPerYear: 10_000_000_000 } },
  { title: 'Running costs what buying costs', inputs: { ...articleExample, servingPerYear: 2_500_000 } },
  { title: 'No traffic', inputs: { ...articleExample, tokensPerYear: 0 } },
]

/** One set of inputs, what the article's rule says of it, and what is right. */
export interface SaidBreakeven {
  readonly title: string
  readonly given: string
  readonly rule: string
  readonly right: string
  /** The rule is wrong here. */
  readonly wrong: boolean
}

const usd = (value: number): string => say('USD', value, 3)

const years = (value: number): string =>
  `${Math.abs(value) < 100 ? decimals(value, 2) : significant(value, 3)}${narrowSpace}years`

const sayGiven = ({ usdPerToken, tokensPerYear, training, servingPerYear }: BreakevenInputs): string => {
  const bought = `${usd(usdPerToken * 1e6)}/M tokens × ${say('tokens', tokensPerYear, 3)} a year = ${usd(usdPerToken * tokensPerYear)} a year bought`
  return `${bought}; ${usd(training)} to train, ${usd(servingPerYear)} a year to run`
}

const sayRule = (answer: ArticleBreakeven): string =>
  answer.kind === 'division-by-zero' ? 'divides by zero' : `${years(answer.years)}: ${answer.recommendation}`

/** Why nothing comes back, with the difference a year that says so. */
const sayNever = ({ usdPerToken, tokensPerYear, servingPerYear }: BreakevenInputs): string => {
  const bought = usdPerToken * tokensPerYear
  if (tokensPerYear === 0) return `never pays back: nothing is bought, so nothing is saved`
  const more = servingPerYear - bought
  return more > 0
    ? `never pays back: running costs ${usd(more)} a year more than buying`
    : 'never pays back: nothing is saved'
}

/** What the rule says of some inputs, and what is right. */
export function sayBreakeven(title: string, inputs: BreakevenInputs): SaidBreakeven {
  const { usdPerToken, tokensPerYear, training, servingPerYear } = inputs
  const rule = articleBreakeven(usdPerToken, tokensPerYear, training, servingPerYear)
  const right = breakEvenYears(usdPerToken * tokensPerYear, training, servingPerYear)
  const saysBuild = rule.kind === 'division-by-zero' || rule.recommendation === 'build'
  return {
    title,
    given: sayGiven(inputs),
    rule: sayRule(rule),
    right:
      right.kind === 'never'
        ? sayNever(inputs)
        : `${years(right.years)}: as long as prices, traffic and staff stay as they are`,
    wrong: right.kind === 'never' && saysBuild,
  }
}

/** Its own example, then the inputs at which it is wrong. */
export const breakevenCases: readonly SaidBreakeven[] = [
  sayBreakeven('Its own example', articleExample),
  ...articleTraps.map(({ title, inputs }) => sayBreakeven(title, inputs)),
]

/** What the formula leaves out, each with what stands for it here. */
export const breakevenMisses: readonly string[] = [
  'It spreads training over five years in a figure that the rule does not use, and decides by three years.',
  'Its price of a token never falls, its traffic never grows, and money of later years counts like money of today.',
  'Running costs the same at every volume: no GPUs for the peak, no steps, no hours without traffic.',
  'Nobody builds, runs or retrains, and the months until it serves are free.',
  'A better or worse answer is worth nothing.',
]
