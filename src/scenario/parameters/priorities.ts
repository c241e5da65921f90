import type { Parameter, Weight } from '../parameter.ts'

const priority = (parameter: Pick<Weight, 'id' | 'key' | 'label' | 'usual'>): Parameter => ({
  ...parameter,
  kind: 'weight',
  group: 'priorities',
  unit: 'points',
  domain: [0, 100],
  track: [0, 100],
  scale: 'linear',
  step: 1,
  house: true,
})

/** Only their proportions count. */
export const priorities: readonly Parameter[] = [
  priority({
    id: 'priorities.cost',
    key: 'pc',
    label: 'Cost',
    usual: 33,
  }),
  priority({
    id: 'priorities.quality',
    key: 'pq',
    label: 'Quality',
    usual: 34,
  }),
  priority({
    id: 'priorities.latency',
    key: 'pl',
    label: 'Latency',
    usual: 33,
  }),
]
