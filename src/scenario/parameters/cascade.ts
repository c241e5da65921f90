import type { Parameter, Quantity } from '../parameter.ts'

const share = {
  kind: 'quantity',
  group: 'assumptions',
  unit: 'share',
  domain: [0, 1],
  track: [0, 1],
  scale: 'linear',
  step: 0.01,
  ranged: true,
  house: true,
} as const

const ratio = {
  ...share,
  unit: 'ratio',
  domain: [0, 100],
  track: [0.01, 3],
  scale: 'log',
} as const satisfies Partial<Quantity>

/** A cheap model first, a strong one where the check rejects the answer. */
export const cascade: readonly Parameter[] = [
  {
    kind: 'choice',
    id: 'cascade.check',
    key: 'cc',
    label: 'Check of a cheap answer',
    group: 'assumptions',
    options: [
      { value: 'none', label: 'None: no cascades' },
      { value: 'self-check', label: 'The model checks itself' },
      { value: 'tests', label: 'Automatic tests' },
    ],
    usual: 'self-check',
    house: true,
  },
  {
    ...share,
    id: 'cascade.selfCheckSensitivity',
    key: 'ca',
    label: 'Self-check: right answers accepted',
    usual: { low: 0.7, best: 0.85, high: 0.95 },
  },
  {
    ...share,
    id: 'cascade.selfCheckSpecificity',
    key: 'cb',
    label: 'Self-check: wrong answers rejected',
    usual: { low: 0.2, best: 0.4, high: 0.6 },
  },
  {
    ...ratio,
    id: 'cascade.selfCheckCost',
    key: 'cp',
    label: 'Self-check: its cost',
    usual: { low: 0.3, best: 0.6, high: 1.2 },
  },
  {
    ...share,
    id: 'cascade.testsSensitivity',
    key: 'cd',
    label: 'Tests: right answers accepted',
    usual: { low: 0.85, best: 0.93, high: 0.98 },
  },
  {
    ...share,
    id: 'cascade.testsSpecificity',
    key: 'ce',
    label: 'Tests: wrong answers rejected',
    usual: { low: 0.6, best: 0.8, high: 0.92 },
  },
  {
    ...ratio,
    id: 'cascade.checkWait',
    key: 'cw',
    label: 'Time of the check',
    usual: { low: 0.05, best: 0.15, high: 0.5 },
  },
]
