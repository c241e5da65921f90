import { count, fieldsOf, notNegative, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Tokens: system prompt with tools, a user's turn, a visible answer; and the number of turns (whole, at least 0). */
export interface Conversation {
  readonly system: number
  readonly user: number
  readonly answer: number
  readonly turns: number
}

/** Prompt of turn k = 1, 2, ...: everything said so far is sent again. */
export const promptOfTurn = ({ system, user, answer }: Conversation, turn: number): number =>
  system + (turn - 1) * (user + answer) + user

export interface ConversationTokens {
  readonly input: number
  readonly output: number
  readonly lastPrompt: number
}

/** Tokens of a whole conversation; a window cuts each prompt. Without one the input grows with the square of turns. */
export const conversationTokens = (talk: Conversation, window?: number): ConversationTokens => {
  let input = 0
  let lastPrompt = 0
  for (let turn = 1; turn <= talk.turns; turn++) {
    const prompt = promptOfTurn(talk, turn)
    lastPrompt = window === undefined ? prompt : Math.min(window, prompt)
    input += lastPrompt
  }
  return { input, output: talk.turns * talk.answer, lastPrompt }
}

export interface CachedTokens {
  readonly read: number
  readonly fresh: number
  readonly output: number
}

/**
 * The same with a prompt cache: from the second turn the previous prompt is found with probability `hit`, else the
 * shared system prompt with `sharedHit`; the first turn finds only the latter. A new answer is not cached yet.
 */
export const cachedConversation = (talk: Conversation, hit: number, sharedHit: number): CachedTokens => {
  let read = 0
  let fresh = 0
  for (let turn = 1; turn <= talk.turns; turn++) {
    const shared = sharedHit * talk.system
    const found = turn === 1 ? shared : hit * promptOfTurn(talk, turn - 1) + (1 - hit) * shared
    read += found
    fresh += promptOfTurn(talk, turn) - found
  }
  return { read, fresh, output: talk.turns * talk.answer }
}

const readConversation = (inputs: unknown): Conversation => {
  const fields = fieldsOf(inputs)
  return {
    system: fields.number('S', notNegative),
    user: fields.number('u', notNegative),
    answer: fields.number('a', notNegative),
    turns: fields.number('T', { ...count, atMost: 100000 }),
  }
}

export const convTokensFormula: Formula = {
  id: 'convTokens',
  title: 'Tokens of a conversation',
  statement:
    'Turn k sends P_k = S + (k - 1)(u + a) + u tokens, cut to the window. Input = sum of P_k = T S + T u + (u + a) T (T - 1) / 2 without a window; output = T a.',
  sources: ['Arithmetic series'],
  examples: [
    {
      given: { S: 100, u: 10, a: 20, T: 3 },
      expect: { inputTokens: 420, outputTokens: 60, lastPrompt: 170 },
      from: 'By hand: 110 + 140 + 170',
    },
    {
      given: { S: 100, u: 10, a: 20, T: 3, window: 150 },
      expect: { inputTokens: 400, outputTokens: 60, lastPrompt: 150 },
      from: 'By hand: 110 + 140 + 150',
    },
    {
      given: { S: 100, u: 10, a: 20, T: 0 },
      expect: { inputTokens: 0, outputTokens: 0, lastPrompt: 0 },
      from: 'By hand: no turn',
    },
  ],
  run: (inputs) => {
    const window = fieldsOf(inputs).numberOr('window', undefined, notNegative)
    const { input, output, lastPrompt } = conversationTokens(readConversation(inputs), window)
    return { inputTokens: input, outputTokens: output, lastPrompt }
  },
}

export const convCachedFormula: Formula = {
  id: 'convCached',
  title: 'Tokens of a conversation with a prompt cache',
  statement:
    'read_k = hit P_(k-1) + (1 - hit) sharedHit S for k >= 2, sharedHit S for k = 1; fresh_k = P_k - read_k, billed as input or as a cache write.',
  sources: ['Expected value over hit and miss'],
  examples: [
    {
      given: { S: 100, u: 10, a: 20, T: 2, hit: 1, sharedHit: 0 },
      expect: { readTokens: 110, freshTokens: 140, outputTokens: 40 },
      from: 'By hand: the second turn reads the first prompt',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const hit = fields.number('hit', probability)
    const { read, fresh, output } = cachedConversation(
      readConversation(inputs),
      hit,
      fields.number('sharedHit', probability),
    )
    return { readTokens: read, freshTokens: fresh, outputTokens: output }
  },
}
