/** What is said of a preset where somebody chooses. Apart from the presets, so that the first answer does not wait for it. */
export interface PresetWords {
  /** What the case is, and why these values. */
  readonly about: string
  /** Which part of the source article names the case. Its values are judgements. */
  readonly origin: string
}

const words: Readonly<Record<string, PresetWords>> = {
  'daily-email-summaries': {
    about:
      'A thread of about 4,000 tokens and a short answer, due next morning. Faithfulness to the text first, then finding what matters; little thinking needed.',
    origin: 'its table of tradeoffs',
  },
  'report-generation': {
    about:
      '30,000 tokens of material and about 3,000 written, overnight. Reports feed decisions, so quality leads; 15 cents are far below an hour of work.',
    origin: 'its table of tradeoffs',
  },
  'real-time-customer-support': {
    about:
      'Four seconds to the first token are demanding for models that think; 70 % of the prompt is policy and history.',
    origin: 'its table of tradeoffs',
  },
  'code-review': {
    about:
      'A change with its context, while the author waits. Nothing can be run to check an answer, so a cascade checks itself.',
    origin: 'its table of tradeoffs',
  },
  classification: {
    about:
      'A label for each of a million texts. Much easier than the test it is measured by: +2 logits turn 37 % into 81 %.',
    origin: 'its table of tradeoffs',
  },
  'fast-filtering': {
    about: '300 tokens in, 4 out, within two seconds: speed leads.',
    origin: 'its table of tradeoffs',
  },
  'half-a-trillion-tokens': {
    about:
      '1,250 tokens, 1,096,000 times a day, are half a trillion a year: enough to ask whether own GPUs are cheaper. Background enrichment in a fixed format.',
    origin: 'its example of a breakeven',
  },
  'fast-changing-knowledge-base': {
    about:
      'Facts that change within weeks; answers rest on five passages found in half a second, name them and are in date. The floor is of the whole answer, finding included.',
    origin: 'its matrix of RAG and fine-tuning',
  },
  'stable-specialist-domain': {
    about:
      'A field that hardly changes and reasons in its own way: a fifth of the answers fail for that. Measured by graduate-level science; 20 seconds are fine.',
    origin: 'its matrix of RAG and fine-tuning',
  },
  'research-agent': {
    about:
      'About 20 calls and 300,000 tokens, most of them cached, within 40 minutes. A third of its work is judged better than that of a strong reference.',
    origin: 'its good fits for agents',
  },
  'code-generation-agent': {
    about:
      'About 40 calls and 600,000 tokens, most of them cached, with tests to check the result, within half an hour.',
    origin: 'its good fits for agents',
  },
  'as-in-the-source-article': {
    about:
      'Equal priorities, no cache, five seconds (the upper end of its 2 to 5) and one cent, so that its rule for tight costs applies.',
    origin: 'its rule choose_architecture',
  },
  'hybrid-knowledge-system': {
    about:
      'The system of the source article: five passages for recent facts, a tuned model for ways of reasoning, answers with sources and a confidence, which is a check by the model itself.',
    origin: 'its hybrid system',
  },
  'break-even-of-the-source-article': {
    about:
      'A billion requests of 500 tokens a year and 500,000 dollars of training, as its calculate_breakeven has them: no people, no growth, no falling prices, no peak, no time to build. Its 100,000 dollars a year for serving are GPUs here.',
    origin: 'its calculate_breakeven',
  },
}

/** A preset that is not there is a programmer's error. */
export const presetWords = (id: string): PresetWords => {
  const found = words[id]
  if (found === undefined) throw new Error(`No words for ${id}`)
  return found
}
