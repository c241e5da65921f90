import { fieldsOf, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** One model call: seconds, tokens, and tokens a second. */
export interface Call {
  /** Everything before the model: network, queue, retrieval, tools, guard. */
  readonly before: number
  /** Time to first token for a prompt of the size at which it was measured. */
  readonly firstToken: number
  /** Input beyond that size, read at `prefillSpeed`. */
  readonly extraInput: number
  readonly prefillSpeed: number
  readonly reasoning: number
  readonly output: number
  /** Output speed of one stream; above 0. */
  readonly speed: number
}

export interface CallTimes {
  /** First visible token: what the user of a stream waits for. */
  readonly firstToken: number
  /** Last token: what everybody else waits for. */
  readonly completion: number
}

/** Seconds to the first visible token and to the last; n tokens have n - 1 gaps. */
export const callTimes = (call: Call): CallTimes => {
  const start = call.before + call.firstToken + call.extraInput / call.prefillSpeed
  const tokens = call.reasoning + call.output
  return { firstToken: start + call.reasoning / call.speed, completion: completionTime(call, start, tokens) }
}

/** Without visible output there is nothing to wait for after the first token. */
const completionTime = (call: Call, start: number, tokens: number): number =>
  call.output === 0 ? start + call.reasoning / call.speed : start + Math.max(0, tokens - 1) / call.speed

export const latencyCallFormula: Formula = {
  id: 'latencyCall',
  title: 'Wait for one call',
  statement:
    "base = network + queue + retrieval + tools + guard; ttft' = ttft + 1000 x extra input / prefill speed. First token = base + ttft' + 1000 x reasoning / tps; completion = base + ttft' + 1000 x (reasoning + output - 1) / tps, and the first token without output. Milliseconds.",
  sources: ['Time to first token and time per output token as in MLPerf Inference'],
  examples: [
    {
      given: { networkMs: 40, ttftMs: 460, outputTokens: 101, tps: 100 },
      expect: { firstTokenMs: 500, completionMs: 1500 },
      from: 'By hand: 100 gaps of 10 ms',
    },
    {
      given: { ttftMs: 500, outputTokens: 101, reasoningTokens: 200, tps: 100, extraInputTokens: 800 },
      expect: { firstTokenMs: 2600, completionMs: 3600 },
      from: 'By hand: 800 more tokens at 8,000 a second, and 2 s of thinking',
    },
    {
      given: { ttftMs: 500, outputTokens: 0, tps: 100, toolMs: [100, 50] },
      expect: { firstTokenMs: 650, completionMs: 650 },
      from: 'By hand: nothing follows the first token',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const tools = fields.numberListOr('toolMs', [], notNegative)
    const waits = ['networkMs', 'queueMs', 'retrievalMs', 'guardMs'].map((name) =>
      fields.numberOr(name, 0, notNegative),
    )
    const { firstToken, completion } = callTimes({
      before: [...waits, ...tools].reduce((sum, ms) => sum + ms, 0) / 1000,
      firstToken: fields.number('ttftMs', notNegative) / 1000,
      extraInput: fields.numberOr('extraInputTokens', 0, notNegative),
      prefillSpeed: fields.numberOr('prefillTps', 8000, positive),
      reasoning: fields.numberOr('reasoningTokens', 0, notNegative),
      output: fields.number('outputTokens', notNegative),
      speed: fields.number('tps', positive),
    })
    return { firstTokenMs: firstToken * 1000, completionMs: completion * 1000 }
  },
}
