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
  source: 'Judgement',
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
    about: 'What decides whether a cascade goes on to the strong model. Tests need something that can be run.',
    group: 'assumptions',
    options: [
      { value: 'none', label: 'None: no cascades' },
      { value: 'self-check', label: 'The model checks itself' },
      { value: 'tests', label: 'Automatic tests' },
    ],
    usual: 'self-check',
    source: 'Judgement',
    house: true,
  },
  {
    ...share,
    id: 'cascade.selfCheckSensitivity',
    key: 'ca',
    label: 'Self-check: right answers accepted',
    about: 'Share of right cheap answers that pass. With the next input about an area under the curve of 0.70.',
    usual: { low: 0.7, best: 0.85, high: 0.95 },
  },
  {
    ...share,
    id: 'cascade.selfCheckSpecificity',
    key: 'cb',
    label: 'Self-check: wrong answers rejected',
    about: 'Share of wrong cheap answers that go on to the strong model.',
    usual: { low: 0.2, best: 0.4, high: 0.6 },
  },
  {
    ...ratio,
    id: 'cascade.selfCheckCost',
    key: 'cp',
    label: 'Self-check: its cost',
    about: 'As a share of the cheap call.',
    usual: { low: 0.3, best: 0.6, high: 1.2 },
  },
  {
    ...share,
    id: 'cascade.testsSensitivity',
    key: 'cd',
    label: 'Tests: right answers accepted',
    about: 'Share of right cheap answers that pass the tests.',
    usual: { low: 0.85, best: 0.93, high: 0.98 },
  },
  {
    ...share,
    id: 'cascade.testsSpecificity',
    key: 'ce',
    label: 'Tests: wrong answers rejected',
    about: 'Share of wrong cheap answers that fail the tests.',
    usual: { low: 0.6, best: 0.8, high: 0.92 },
  },
  {
    ...ratio,
    id: 'cascade.checkWait',
    key: 'cw',
    label: 'Time of the check',
    about: 'As a share of the cheap wait, in sequence with it.',
    usual: { low: 0.05, best: 0.15, high: 0.5 },
  },
]
