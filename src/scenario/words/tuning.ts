import { judgement, type Words } from './words.ts'

const ovadia = 'Ovadia et al. 2023, arXiv 2312.05934'
const raft = 'Zhang et al. 2024 (RAFT), arXiv 2403.10131'
const small = '7 B models of 2023 and 2024'

export const tuningWords: Words = {
  'knowledge.gap': {
    about: 'Share of requests that fail for style, format or a way of reasoning that instructions do not bring about.',
    source: judgement,
  },
  'knowledge.examples': {
    about: 'Examples there are, or will be paid for. Below 50 nothing is tuned.',
    source: judgement,
  },
  'knowledge.fullEffectExamples': {
    about: 'The effect grows with the logarithm of the examples, from nothing at 10 to the published one here.',
    source: 'Judgement; OpenAI’s guide: at least 10, gains from 50 to 100',
  },
  'knowledge.kappaFacts': {
    about:
      'Share of what a model misses for want of a fact that tuning on the documents closes; negative: it loses some.',
    source: `${ovadia}: -0.38 to 0.21 on new facts, ${small}`,
  },
  'knowledge.kappaBehaviour': {
    about: 'Share of the failures for style, format or reasoning that tuning closes with enough examples.',
    source: `${raft}: 0.61 to 0.87 on three API sets, less in ${ovadia}; ${small}`,
  },
  'knowledge.hybridTraining': {
    about:
      'A model that was tuned without passages often reads them worse; one trained on passages, some of them wrong, reads them better.',
    source: `${raft}: DSF + RAG against RAFT`,
  },
  'knowledge.kappaNaive': {
    about:
      'Change of success with passages when the model was tuned without any: share of the misses closed; negative: of the successes lost.',
    source: `${ovadia}: -0.44 to -0.05; ${raft}: 0.31 on PubMedQA; ${small}`,
  },
  'knowledge.kappaTrained': {
    about: 'The same for a model trained to read passages. Newer models read well already, hence from 0.',
    source: `${raft}: 0.35 on PubMedQA and on HotpotQA; ${small}`,
  },
  'knowledge.exampleTokens': { about: 'Question and answer together.', source: judgement },
  'knowledge.epochs': { about: 'How often training goes through all examples.', source: judgement },
  'knowledge.labelPrice': {
    about: 'One example written or judged by a person.',
    source: 'Prices of labelling, 2026: $0.80 to $3 for a judgement with reasons, $5 to $20 by experts',
  },
  'knowledge.labelChecking': { about: 'Second looks, on top of the price of a label.', source: judgement },
  'knowledge.experiments': { about: 'Trainings that are thrown away.', source: judgement },
  'knowledge.tuningEngineering': {
    about: 'Collecting, cleaning, training set-up and evaluation, once.',
    source: judgement,
  },
  'knowledge.retrainsPerYear': {
    about: 'How often the model is trained again with what has changed; 0 for never.',
    source: judgement,
  },
  'knowledge.relabelled': { about: 'Share of the examples that is paid for again each time.', source: judgement },
  'knowledge.tuningEvaluation': { about: 'What it costs to know that the new one is no worse.', source: judgement },
  'knowledge.retrainDays': {
    about: 'How old the newest example is when the model trained on it goes into use.',
    source: judgement,
  },
  'knowledge.promptSaved': {
    about: 'Share of the input, instructions and examples, that a tuned model no longer needs.',
    source: judgement,
  },
  'knowledge.tuningHours': { about: 'People who look after data, trainings and evaluation.', source: judgement },
  'knowledge.tuningWeeks': {
    about: 'Weeks until it serves: collecting, labelling, training.',
    source: 'Judgement: a reading of “months” in the source article',
  },
  'knowledge.hybridWeeks': { about: 'Weeks until both serve.', source: judgement },
}
