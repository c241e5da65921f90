import { addedSeconds, addedUsd, type PassedOn } from '../alternatives/passed-on.ts'
import { dollarsOf, minus, say } from '../base/format.ts'
import type { KnowledgeStrategy } from '../engine/knowledge/strategies.ts'

const signed = (said: string, value: number): string => (value > 0 ? `+${said}` : said.replace('-', minus))

const metrics: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'task success',
  'long-context': 'faithfulness to the documents',
  rag: 'faithfulness, recall of passages',
  'fine-tune': 'task success on held-out examples',
  hybrid: 'faithfulness, held-out examples',
}

/** What the choice of a way adds elsewhere; `passed` absent: nothing has to be known, or nothing fits. */
export function sayPassedOn(
  knowledge: KnowledgeStrategy | undefined,
  passed: PassedOn | undefined,
): readonly { readonly name: string; readonly value: string }[] {
  if (!passed || !knowledge) return [{ name: 'Tradeoffs', value: 'nothing' }]
  const [seconds, usd, tokens] = [addedSeconds(passed), addedUsd(passed), passed.inputTokens]
  return [
    { name: 'Tradeoffs: wait, mean', value: signed(say('seconds', seconds, 2), seconds) },
    { name: 'Tradeoffs: input tokens', value: signed(say('tokens', tokens, 3), tokens) },
    { name: 'Tradeoffs: cost a request', value: signed(dollarsOf(usd), usd) },
    { name: 'Evaluation: metric', value: metrics[knowledge] },
  ]
}
