import type { Numeric, Parameter, Quantity } from '../parameter.ts'

type Anchor = Pick<Quantity, 'id' | 'key' | 'label'> & { readonly usual: number }

const anchor = (numeric: Pick<Numeric, 'unit' | 'domain' | 'track' | 'scale' | 'step'>, own: Anchor): Parameter => ({
  ...own,
  ...numeric,
  kind: 'quantity',
  group: 'anchors',
  ranged: false,
  house: true,
})

const cost = { unit: 'USD/request', domain: [1e-10, 10_000], track: [1e-6, 10], scale: 'log', step: 0.01 } as const
const latency = {
  unit: 'seconds',
  domain: [0.0001, 31_536_000],
  track: [0.05, 86_400],
  scale: 'log',
  step: 0.01,
} as const
const quality = { unit: 'share', domain: [0, 1], track: [0, 1], scale: 'linear', step: 0.01 } as const

/** Between which values of a criterion a difference counts. Moving a limit leaves them where they are. */
export const anchors: readonly Parameter[] = [
  anchor(cost, {
    id: 'anchors.costIdeal',
    key: 'ac',
    label: 'Cost: no further benefit below',
    usual: 0.001,
  }),
  anchor(cost, {
    id: 'anchors.costWorst',
    key: 'ad',
    label: 'Cost: worthless from',
    usual: 0.01,
  }),
  anchor(latency, {
    id: 'anchors.latencyIdeal',
    key: 'al',
    label: 'Wait: no further benefit below',
    usual: 1,
  }),
  anchor(latency, {
    id: 'anchors.latencyWorst',
    key: 'am',
    label: 'Wait: worthless from',
    usual: 5,
  }),
  anchor(quality, {
    id: 'anchors.qualityIdeal',
    key: 'aq',
    label: 'Quality: no further benefit above',
    usual: 0.96,
  }),
  anchor(quality, {
    id: 'anchors.qualityWorst',
    key: 'ar',
    label: 'Quality: worthless up to',
    usual: 0.7,
  }),
]
