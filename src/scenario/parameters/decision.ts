import type { Parameter } from '../parameter.ts'

/** How the answer is read, and what makes it repeatable. */
export const decision: readonly Parameter[] = [
  {
    kind: 'quantity',
    id: 'decision.tolerance',
    key: 'dt',
    label: 'Good enough within',
    group: 'run',
    unit: 'none',
    domain: [0, 1],
    track: [0, 0.2],
    scale: 'linear',
    step: 0.005,
    usual: 0.03,
    ranged: false,
    house: true,
  },
  {
    kind: 'quantity',
    id: 'run.seed',
    key: 'rs',
    label: 'Seed',
    group: 'run',
    unit: 'none',
    domain: [0, 4_294_967_295],
    track: [0, 4_294_967_295],
    scale: 'linear',
    step: 1,
    whole: true,
    usual: 20_261_123,
    ranged: false,
  },
  {
    kind: 'date',
    id: 'catalog.asOf',
    key: 'ao',
    label: 'As of',
    group: 'run',
    usual: '',
  },
]
