import type { Parameter, Weight } from '../parameter.ts'

const priority = (parameter: Pick<Weight, 'id' | 'key' | 'label' | 'about' | 'usual'>): Parameter => ({
  ...parameter,
  kind: 'weight',
  group: 'priorities',
  unit: 'points',
  domain: [0, 100],
  track: [0, 100],
  scale: 'linear',
  step: 1,
  source: 'Judgement',
  house: true,
})

/** Only their proportions count. */
export const priorities: readonly Parameter[] = [
  priority({
    id: 'priorities.cost',
    key: 'pc',
    label: 'Cost',
    about: 'How much cheaper counts, against the other two.',
    usual: 33,
  }),
  priority({
    id: 'priorities.quality',
    key: 'pq',
    label: 'Quality',
    about: 'How much better answers count, against the other two.',
    usual: 34,
  }),
  priority({
    id: 'priorities.latency',
    key: 'pl',
    label: 'Latency',
    about: 'How much a shorter wait counts, against the other two.',
    usual: 33,
  }),
]
