import type { TestId } from './edition.ts'

export type YardstickId =
  | 'coding-agent'
  | 'tool-calling'
  | 'grounding'
  | 'long-context'
  | 'reasoning'
  | 'office-work'
  | 'general-agent'
  | 'instruction-following'
  | 'support-agent'

/** A question about quality, and the tests that may answer it. One anchor test sets the scale; others enter through a fitted line only. */
export interface Yardstick {
  readonly id: YardstickId
  readonly label: string
  readonly question: string
  /** In order of preference; only the best available one counts, never a sum. */
  readonly choices: readonly Choice[]
  /** What a success means where the test is a comparison, and what else a reader must know. */
  readonly note?: string
}

/** Caps of the pseudo-samples: 30 direct, 20 second, 12 third, 8 for anything fitted from an index. */
export type SamplesClass = 'first' | 'second' | 'third' | 'fitted'

export interface Choice {
  /** Tests of one scale, newest first: the first that has a row counts. */
  readonly tests: readonly TestId[]
  /** A second test that the value is multiplied by: the answer rate of a faithfulness test. */
  readonly times?: TestId
  readonly label: string
  readonly samplesClass: SamplesClass
  readonly transform: Transform
  /** Taken from the nearest other effort of the same model. */
  readonly otherEffort?: true
  /** To the anchor's scale; absent: it is the anchor's scale. */
  readonly line?: Line
}

/**
 * How a published value becomes a rate: `share` as it is; `one-minus` its complement; `elo` the probability of being preferred to the
 * reference; `index` a hundredth of a scale of its own, which is no rate and needs a line.
 */
export type Transform = 'share' | 'one-minus' | 'elo' | 'index'

/** logit(q on the anchor) = a + b x logit(rate on this test), residual standard deviation tau in logits. */
export interface Line {
  readonly a: number
  readonly b: number
  readonly tau: number
  /** Operating points that both tests have. */
  readonly common: number
  readonly r: number
  /** Smallest and largest published value among them; beyond is extrapolation. */
  readonly range: readonly [number, number]
}

/** GDPval compares: a success is being judged at least as good as this operating point. */
export const gdpvalReference = {
  elo: 1490,
  point: 'claude-opus-4.8@max',
  label: 'Claude Opus 4.8 at max effort',
} as const

const rebased: readonly TestId[] = ['aa-index-rebased-2026-10', 'aa-index-rebased-2026-09']
const version41: readonly TestId[] = ['aa-index-4.1-2026-08', 'aa-index-4.1-2026-07']

const indexed = (tests: readonly TestId[], line: Line): Choice => ({
  tests,
  label: 'Artificial Analysis index, through a line',
  samplesClass: 'fitted',
  transform: 'index',
  line,
})

const direct = (test: TestId, label: string, transform: Transform = 'share'): Choice => ({
  tests: [test],
  label,
  samplesClass: 'first',
  transform,
})

const coding: Yardstick = {
  id: 'coding-agent',
  label: 'Coding agent',
  question: 'How often does it finish a programming task on its own, in a terminal?',
  choices: [
    direct('aa-terminal-bench-2.1', 'Terminal-Bench 2.1'),
    {
      tests: ['openhands-swe-bench'],
      label: 'SWE-bench Verified, through a line',
      samplesClass: 'second',
      transform: 'share',
      line: { a: -0.79, b: 1.2, tau: 0.65, common: 14, r: 0.83, range: [0.342, 0.958] },
    },
    {
      tests: ['aa-terminal-bench-hard'],
      label: 'Terminal-Bench Hard, through a line',
      samplesClass: 'third',
      transform: 'share',
      line: { a: 0.82, b: 1.19, tau: 0.64, common: 64, r: 0.9, range: [0.01515, 0.6591] },
    },
    indexed(rebased, { a: 2.28, b: 1.8, tau: 0.41, common: 105, r: 0.95, range: [5.5, 53.3549] }),
  ],
}

const toolCalling: Yardstick = {
  id: 'tool-calling',
  label: 'Tool calling',
  question: 'How often does it call the right function with the right arguments?',
  choices: [direct('bfcl-v4', 'Berkeley function calling v4')],
  note: 'Measured in December 2025; no other test of tool calling fits it well enough.',
}

const grounded = { tests: ['vectara-hallucination'], times: 'vectara-answer-rate', transform: 'one-minus' } as const

const grounding: Yardstick = {
  id: 'grounding',
  label: 'Answering from given text',
  question: 'How often does it answer, and say nothing that the text does not?',
  choices: [
    { ...grounded, label: 'Faithful summaries, HHEM-2.3', samplesClass: 'first' },
    { ...grounded, label: 'Faithful summaries at another effort', samplesClass: 'second', otherEffort: true },
  ],
  note: 'Faithfulness runs against capability, and no model after March 2026 was measured: it is never filled in from other tests.',
}

const longContext: Yardstick = {
  id: 'long-context',
  label: 'Long context',
  question: 'How often does it find and join what matters in 100,000 tokens?',
  choices: [
    direct('aa-lcr-2026-09', 'Long context reasoning, September 2026'),
    {
      tests: ['aa-lcr-2026-07'],
      label: 'Long context reasoning, July 2026, through a line',
      samplesClass: 'second',
      transform: 'share',
      line: { a: 0.28, b: 1.15, tau: 0.17, common: 76, r: 0.97, range: [0.17, 0.756] },
    },
    indexed(rebased, { a: 1.76, b: 0.77, tau: 0.34, common: 107, r: 0.85, range: [5.5, 53.3549] }),
  ],
}

const reasoning: Yardstick = {
  id: 'reasoning',
  label: 'General reasoning, science',
  question: 'How often does it answer a graduate science question right?',
  choices: [
    direct('aa-gpqa-2026-09', 'GPQA Diamond'),
    { tests: ['aa-gpqa-2026-07'], label: 'GPQA Diamond, July 2026', samplesClass: 'second', transform: 'share' },
    indexed(rebased, { a: 2.8, b: 0.86, tau: 0.27, common: 105, r: 0.91, range: [5.5, 53.3549] }),
  ],
}

const officeWork: Yardstick = {
  id: 'office-work',
  label: 'Office work',
  question: `How often is its work judged at least as good as that of ${gdpvalReference.label}?`,
  choices: [
    direct('aa-gdpval-2026-09', 'GDPval', 'elo'),
    {
      tests: ['aa-gdpval-2026-07'],
      label: 'GDPval, July 2026, through a line',
      samplesClass: 'second',
      transform: 'elo',
      line: { a: -0.44, b: 0.93, tau: 0.21, common: 69, r: 0.99, range: [502.92, 1759.6] },
    },
    indexed(rebased, { a: 1.07, b: 2.84, tau: 0.6, common: 101, r: 0.94, range: [8.967, 53.3549] }),
  ],
  note: `A comparison: 0.5 is as good as ${gdpvalReference.label}.`,
}

const generalAgent: Yardstick = {
  id: 'general-agent',
  label: 'General agent',
  question: 'How often does it finish an assistant task with tools and the web?',
  choices: [
    direct('openhands-gaia', 'GAIA, OpenHands'),
    {
      tests: ['aa-gdpval-2026-07'],
      label: 'GDPval, July 2026, through a line',
      samplesClass: 'second',
      transform: 'elo',
      line: { a: 1.37, b: 0.47, tau: 0.83, common: 13, r: 0.77, range: [483.84, 1759.6] },
    },
    indexed(rebased, { a: 2.25, b: 1.81, tau: 0.63, common: 11, r: 0.9, range: [8.9, 49.6258] }),
  ],
}

const instructionFollowing: Yardstick = {
  id: 'instruction-following',
  label: 'Instruction following',
  question: 'How often does an answer keep every instruction it was given?',
  choices: [
    direct('aa-ifbench-2026-09', 'IFBench'),
    { tests: ['aa-ifbench-2026-07'], label: 'IFBench, July 2026', samplesClass: 'second', transform: 'share' },
    indexed(version41, { a: 0.97, b: 0.53, tau: 0.47, common: 65, r: 0.64, range: [9, 62.1] }),
  ],
}

const supportAgent: Yardstick = {
  id: 'support-agent',
  label: 'Multi-turn support agent',
  question: 'How often does it solve a customer case over several turns, with tools?',
  choices: [
    direct('aa-tau2-telecom', 'Tau2 telecom'),
    indexed(version41, { a: 2.39, b: 1.5, tau: 0.93, common: 72, r: 0.79, range: [7.61, 62.1] }),
    indexed(rebased, { a: 3.27, b: 1.51, tau: 0.96, common: 77, r: 0.73, range: [5.5, 49.6258] }),
  ],
  note: 'Saturated at the top, so it should be mixed with other yardsticks.',
}

/**
 * The yardsticks. Lines were fitted here on the operating points that both tests have; a test is admitted with at least ten of them and
 * |r| of at least 0.6, otherwise a model is not measured. Both GDPval scales are probabilities against the same reference.
 */
export const yardsticks: readonly Yardstick[] = [
  coding,
  toolCalling,
  grounding,
  longContext,
  reasoning,
  officeWork,
  generalAgent,
  instructionFollowing,
  supportAgent,
]

export const yardstickOf = (id: string): Yardstick | undefined => yardsticks.find((yardstick) => yardstick.id === id)
