import { judgement, type Words } from './words.ts'

const quantisation = 'Kurtic et al. 2024, arXiv 2411.02355, and a recovery of 99.3 % quoted of it'

export const gpusWords: Words = {
  'sourcing.accelerator': {
    about: 'Memory is as published; speed and price are taken in proportion to measured ones of the H100.',
    source: judgement,
  },
  'sourcing.gpuHour': {
    about: 'Rented by the hour. Another GPU costs in proportion to its listed price; hyperscalers ask up to 10.',
    source: 'Verda 2.29, Nebius 2.95 (lists of 2026), specialty clouds 2.5 to 3.5, hyperscalers 3.5 to 5 (May 2026)',
  },
  'sourcing.reservedDiscount': {
    about: 'Against the price by the hour.',
    source: '35 to 40 % for a year (first quarter of 2026, secondary); about 60 % for three',
  },
  'sourcing.reservedShare': {
    about: 'Share of the GPUs that is reserved for a year: cheaper, and paid whether needed or not.',
    source: judgement,
  },
  'sourcing.operation': {
    about: 'GPUs that are switched off when idle cost less, and make the next request wait for the start.',
    source: judgement,
  },
  'sourcing.idleSeconds': { about: 'Seconds without a request.', source: judgement },
  'sourcing.startSeconds': { about: 'Machine, weights and warm-up.', source: judgement },
  'sourcing.precision': { about: 'Fewer bytes a weight need fewer GPUs and lose a little quality.', source: judgement },
  'sourcing.keptFp8': { about: 'Against the weights as published.', source: quantisation },
  'sourcing.keptInt4': {
    about: 'Against the weights as published; small models and long contexts lose more.',
    source: `${quantisation}: 0.96 to 0.995 at 70 B, 0.92 to 0.99 at 8 B`,
  },
  'sourcing.memoryShare': {
    about: 'Share of the memory of a GPU; activations and the runtime need the rest.',
    source: 'vLLM: gpu_memory_utilization = 0.9',
  },
  'sourcing.decodeSpeed': {
    about:
      'All requests served at once together, for 70 billion active parameters; other sizes in inverse proportion, other GPUs as measured.',
    source:
      'MLPerf Inference v5.1 (9 September 2025): 3,821 in the server scenario; vLLM: 460 with 64 at once. Served loads lie between',
  },
  'sourcing.prefillSpeed': {
    about: 'The same for reading the input.',
    source: 'Judgement; vLLM on 8 A100: 18,200 for all eight',
  },
  'sourcing.utilisation': { about: 'Share of that speed at which queues stay short.', source: judgement },
  'sourcing.peakToAverage': {
    about: 'GPUs are needed for the peak and, unless switched off, paid all 730 hours of the month.',
    source: judgement,
  },
  'sourcing.leastGroups': { about: 'Two survive the loss of one.', source: judgement },
  'sourcing.speedFactor': {
    about: 'Time to the first token and for each further one, against the hosted model, before any queue.',
    source: judgement,
  },
}
