import { judgement, type Words } from './words.ts'

export const knowledgeWords: Words = {
  'knowledge.need': {
    about:
      'Whether answers need documents of our own. If so, prompt, retrieval, fine-tuning, both and long context are compared.',
    source: judgement,
  },
  'knowledge.share': {
    about: 'Share of requests that cannot be answered well without one of the documents.',
    source: judgement,
  },
  'knowledge.closedBook': {
    about:
      'Success on such requests without the documents, as a share of that with them at hand: questions on events after training, corrected for guessing among four.',
    source:
      'Ovadia et al. 2023, arXiv 2312.05934, base against RAG of three 7 B models: 0.31 to 0.37; wider, since newer models know more or less',
  },
  'knowledge.documents': { about: 'How many there are. With none there is nothing to look up.', source: judgement },
  'knowledge.docTokens': { about: 'Mean length of a document.', source: judgement },
  'knowledge.changesPerYear': {
    about: 'How often a fact that answers depend on changes: 1 means that it stays true for a year on average.',
    source: judgement,
  },
  'knowledge.factShare': {
    about: 'Share of answers that rest on facts that change; the others never go out of date.',
    source: judgement,
  },
  'knowledge.hops': {
    about: 'All of them must be found, each independently: two with 90 % recall are found in 81 %.',
    source: 'Judgement; one for plain questions, two or more in multi-hop sets such as HotpotQA',
  },
  'knowledge.promptBudget': {
    about: 'Tokens of documents that fit into the instructions. More than that needs another way to know.',
    source: judgement,
  },
  'knowledge.longContextFactor': {
    about:
      'Share of its success that a model keeps when it has to find the passage among 32,000 tokens; it falls with each doubling.',
    source:
      'NoLiMa, arXiv 2502.05167 (February 2025): GPT-4o 0.70, most others below 0.5; literal look-ups lose far less',
  },
  'knowledge.promptWeeks': { about: 'Weeks until it serves, instructions and evaluation included.', source: judgement },
  'knowledge.promptHours': {
    about: 'People who look after it: instructions, evaluation, complaints.',
    source: judgement,
  },
}
