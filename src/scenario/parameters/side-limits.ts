import type { Parameter } from '../parameter.ts'

const base = { group: 'limits', house: true } as const
const yesOrNo = {
  ...base,
  kind: 'choice',
  options: [
    { value: 'no', label: 'Not needed' },
    { value: 'yes', label: 'Must' },
  ],
  usual: 'no',
  neutral: 'no',
} as const

/** What is demanded besides cost, wait and quality. Off as long as nobody asks for it. */
export const sideLimits: readonly Parameter[] = [
  {
    ...base,
    kind: 'limit',
    direction: 'at-most',
    id: 'limits.weeks',
    key: 'lw',
    label: 'Time to production, at most',
    unit: 'weeks',
    domain: [0, 1000],
    track: [1, 104],
    scale: 'log',
    step: 0.01,
    usual: null,
    neutral: null,
  },
  {
    ...base,
    kind: 'limit',
    direction: 'at-least',
    id: 'limits.inDate',
    key: 'ld',
    label: 'Answers in date, at least',
    unit: 'share',
    domain: [0, 1],
    track: [0, 1],
    scale: 'linear',
    step: 0.01,
    usual: null,
    neutral: null,
  },
  { ...yesOrNo, id: 'limits.showSource', key: 'ls', label: 'Shows its source' },
  { ...yesOrNo, id: 'limits.perUserAccess', key: 'la', label: 'Access by user' },
]
