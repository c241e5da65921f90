import type { Parameter } from '../parameter.ts'
import { declared, share } from './declare.ts'

const { belief, published, setting, proposed, choice } = declared('sourcing', [['sourcing.hosting', 'both']])

const speed = { unit: 'tokens', domain: [0.01, 1e8], track: [100, 100_000] } as const
const seconds = { unit: 'seconds', domain: [0, 86_400], track: [1, 3600] } as const

/** GPUs of one's own or rented by the hour: which, how fast, how well used and at what price. */
export const gpus: readonly Parameter[] = [
  choice({
    id: 'sourcing.accelerator',
    key: 'ga',
    label: 'GPU',
    options: [
      { value: 'h100', label: 'H100' },
      { value: 'h200', label: 'H200' },
      { value: 'b200', label: 'B200' },
    ],
    usual: 'h100',
  }),
  published({
    id: 'sourcing.gpuHour',
    key: 'gh',
    label: 'Price of an H100',
    unit: 'USD/hour',
    domain: [0, 10_000],
    track: [0.5, 20],
    usual: { low: 2, best: 3, high: 5 },
  }),
  published({
    ...share,
    id: 'sourcing.reservedDiscount',
    key: 'gr',
    label: 'Discount for reserving a year',
    usual: { low: 0.3, best: 0.375, high: 0.6 },
  }),
  setting({ ...share, id: 'sourcing.reservedShare', key: 'gn', label: 'GPUs reserved', usual: 0 }),
  choice({
    id: 'sourcing.operation',
    key: 'go',
    label: 'Without traffic',
    options: [
      { value: 'always-on', label: 'GPUs stay on' },
      { value: 'scale-to-zero', label: 'GPUs are switched off' },
    ],
    usual: 'always-on',
  }),
  setting({ ...seconds, id: 'sourcing.idleSeconds', key: 'gi', label: 'Switched off after', usual: 300 }),
  belief({
    ...seconds,
    id: 'sourcing.startSeconds',
    key: 'gs',
    label: 'Time to start again',
    usual: { low: 60, best: 180, high: 600 },
  }),
  choice({
    id: 'sourcing.precision',
    key: 'gq',
    label: 'Weights stored as',
    options: [
      { value: 'bf16', label: 'BF16' },
      { value: 'fp8', label: 'FP8' },
      { value: 'int4', label: 'INT4' },
    ],
    usual: 'fp8',
  }),
  published({
    ...share,
    id: 'sourcing.keptFp8',
    key: 'g8',
    label: 'Quality kept in FP8',
    usual: { low: 0.99, best: 0.995, high: 0.999 },
  }),
  published({
    ...share,
    id: 'sourcing.keptInt4',
    key: 'g4',
    label: 'Quality kept in INT4',
    usual: { low: 0.94, best: 0.98, high: 0.995 },
  }),
  proposed({
    ...share,
    id: 'sourcing.memoryShare',
    key: 'gm',
    label: 'Memory for weights and cache',
    domain: [0.01, 1],
    track: [0.3, 1],
    usual: 0.9,
  }),
  published({
    ...speed,
    id: 'sourcing.decodeSpeed',
    key: 'gd',
    label: 'Tokens written a second, 70 B on an H100',
    usual: { low: 400, best: 1200, high: 3000 },
  }),
  published({
    ...speed,
    id: 'sourcing.prefillSpeed',
    key: 'gp',
    label: 'Tokens read a second, 70 B on an H100',
    usual: { low: 2000, best: 8000, high: 50_000 },
  }),
  belief({
    ...share,
    id: 'sourcing.utilisation',
    key: 'gu',
    label: 'Used at the peak, at most',
    domain: [0.01, 1],
    track: [0.1, 1],
    usual: { low: 0.3, best: 0.6, high: 0.8 },
  }),
  belief({
    id: 'sourcing.peakToAverage',
    key: 'gk',
    label: 'Traffic at the peak, against the mean',
    unit: 'ratio',
    domain: [1, 10_000],
    track: [1, 20],
    usual: { low: 2, best: 3, high: 5 },
  }),
  setting({
    id: 'sourcing.leastGroups',
    key: 'gl',
    label: 'Copies of the model kept, at least',
    unit: 'none',
    domain: [1, 10_000],
    track: [1, 16],
    scale: 'linear',
    step: 1,
    whole: true,
    usual: 2,
  }),
  belief({
    id: 'sourcing.speedFactor',
    key: 'gf',
    label: 'Wait on own GPUs, against hosted',
    unit: 'ratio',
    domain: [0.01, 1000],
    track: [0.2, 10],
    usual: { low: 0.7, best: 1, high: 2 },
  }),
]
