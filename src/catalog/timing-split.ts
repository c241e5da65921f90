import type { Model, OperatingPoint, Timing } from './edition.ts'
import { doesNotThink, isQuiet } from './ladder.ts'
import type { Step } from './step.ts'

/** Seconds at the median and the 95th percentile of requests. */
export interface Wait {
  readonly p50: number
  readonly p95: number
}

/**
 * `mixed-hosts`: price and timing belong to different hosts; `unstable-hosts`: hosts differ wildly, the slow end is cut;
 * `split-assumed`: no row without thinking, so the split is a judgement; `raised`: lifted to the next lower effort;
 * `renamed`: the name may now serve another model.
 */
export type TimingFlag = 'mixed-hosts' | 'unstable-hosts' | 'split-assumed' | 'raised' | 'renamed'

/** Ratio of the 95th percentile to the median of thinking times, median over the 43 variants that hide their thoughts (10-90 %: 1.6-7.8). */
const thinkingTail = 2.9
/** A slow end beyond these ratios tells of hosts, not of moments. */
const baseTail = { least: 1.2, most: 4 }
const thinkingTailMost = 8
/** Ratio of the 95th percentile to the median of first tokens, median over 303 endpoints: where no row without thinking exists. */
const firstTokenTail = 1.9
/** The fast end against the median is a mix of hosts beyond this. */
const speedTailMost = 1.6
/** Seconds to start, where no row without thinking exists. A judgement. */
const assumedStart = 1.2

/** One measured point split into base wait, thinking and decode, before the ladder is made monotone. */
export interface Split {
  readonly base: Wait
  readonly thinking: Wait
  readonly speed: { readonly p50: number; readonly p05: number }
  readonly flags: readonly TimingFlag[]
  readonly steps: readonly Step[]
}

type Parts = Pick<Split, 'base' | 'thinking' | 'flags' | 'steps'>

const show = (value: number): string => String(Number(value.toPrecision(4)))
const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
const seconds = (label: string, formula: string, value: number, house?: true): Step => ({
  label,
  formula,
  value,
  unit: 's',
  ...(house && { house }),
})

const tailFlag = (ratio: number): readonly TimingFlag[] => (ratio > baseTail.most ? ['unstable-hosts'] : [])

/** The host streams its thoughts: the first token is the first thought. */
const streamed = ({ firstToken, firstAnswerToken, thinking = 0 }: Timing): Parts => {
  const answer = firstAnswerToken ?? firstToken.p50 + thinking
  const ratio = firstToken.p95 / firstToken.p50
  const base = answer - thinking
  const tail = clip(ratio, baseTail.least, baseTail.most)
  return {
    base: { p50: base, p95: base * tail },
    thinking: { p50: thinking, p95: thinking * thinkingTail },
    flags: tailFlag(ratio),
    steps: [
      seconds('Thinking, median', '', thinking),
      seconds('Base wait, median', `${show(answer)} s to the first token of the answer - ${show(thinking)} s`, base),
      seconds('Base wait, 95th percentile', `${show(base)} s x ${show(tail)}`, base * tail),
      seconds('Thinking, 95th percentile', `${show(thinking)} s x ${thinkingTail}`, thinking * thinkingTail),
    ],
  }
}

const quiet = ({ firstToken: { p50, p95 } }: Timing): Parts => {
  const cut = Math.min(p95, baseTail.most * p50)
  return {
    base: { p50, p95: cut },
    thinking: { p50: 0, p95: 0 },
    flags: tailFlag(p95 / p50),
    steps: [
      seconds('Base wait, median', '', p50),
      seconds(
        'Base wait, 95th percentile',
        p95 > cut ? `${show(p95)} s measured, cut at ${baseTail.most} x the median` : '',
        cut,
      ),
    ],
  }
}

/** Thoughts are hidden: the time to the first token contains them. */
const hidden = ({ firstToken }: Timing, without: Timing | undefined): Parts => {
  const start = without ? without.firstToken.p50 : Math.min(assumedStart, firstToken.p50 / 2)
  const base = Math.min(firstToken.p50, start)
  const measured = without ? without.firstToken.p95 / without.firstToken.p50 : firstTokenTail
  const tail = clip(measured, baseTail.least, baseTail.most)
  const thinking = firstToken.p50 - base
  const thinkingP95 = Math.max(thinking, Math.min(firstToken.p95 - base, thinkingTailMost * thinking))
  return {
    base: { p50: base, p95: base * tail },
    thinking: { p50: thinking, p95: thinkingP95 },
    flags: without ? tailFlag(measured) : ['split-assumed'],
    steps: [
      without
        ? seconds('Base wait, median', 'the first token of the same model without thinking', base)
        : seconds(
            'Base wait, median',
            `no row without thinking: the smaller of ${assumedStart} s and half the first token`,
            base,
            true,
          ),
      seconds('Base wait, 95th percentile', `${show(base)} s x ${show(tail)}`, base * tail),
      seconds('Thinking, median', `${show(firstToken.p50)} s to the first token - ${show(base)} s`, thinking),
      seconds(
        'Thinking, 95th percentile',
        `${show(firstToken.p95)} s - ${show(base)} s, at most ${thinkingTailMost} x the median`,
        thinkingP95,
      ),
    ],
  }
}

/**
 * Splits one measured point. Streamed thoughts are taken off; a model that does not think waits its time to first token; hidden thoughts
 * are what lies beyond the same model's first token without thinking. The slow end of the speed is the median over the ratio of the
 * fast end to it, at most 1.6. Source: rules of the catalogue, on figures of Artificial Analysis.
 */
export const splitOf = (model: Model, point: OperatingPoint, timing: Timing): Split => {
  const without = model.points.find(({ effort, timing: other }) => isQuiet(effort) && other !== undefined)?.timing
  const parts =
    timing.thinking !== undefined
      ? streamed(timing)
      : doesNotThink(model, point.effort)
        ? quiet(timing)
        : hidden(timing, without)
  const ratio = Math.min(timing.speed.p95 / timing.speed.p50, speedTailMost)
  const slow = timing.speed.p50 / ratio
  return {
    ...parts,
    speed: { p50: timing.speed.p50, p05: slow },
    steps: [
      ...parts.steps,
      { label: 'Speed, median', formula: '', value: timing.speed.p50, unit: 'tokens/s' },
      {
        label: 'Speed, slow end',
        formula: `${show(timing.speed.p50)} / ${show(ratio)}`,
        value: slow,
        unit: 'tokens/s',
      },
    ],
  }
}
