import type { Parameter } from '../parameter.ts'

const factor = {
  kind: 'quantity',
  group: 'evidence',
  unit: 'ratio',
  domain: [0.01, 1],
  track: [0.05, 1],
  scale: 'linear',
  step: 0.01,
  ranged: false,
  house: true,
} as const

/** How old figures and ending models are treated. */
export const evidence: readonly Parameter[] = [
  {
    ...factor,
    id: 'evidence.staleFactor',
    key: 'es',
    label: 'Weight of tests over 6 months old',
    usual: 0.67,
  },
  {
    ...factor,
    id: 'evidence.oldFactor',
    key: 'eo',
    label: 'Weight of tests over 12 months old',
    usual: 0.33,
  },
  {
    kind: 'quantity',
    id: 'evidence.minimumLifeDays',
    key: 'em',
    label: 'Shortest remaining life',
    group: 'evidence',
    unit: 'days',
    domain: [0, 3650],
    track: [0, 730],
    scale: 'linear',
    step: 1,
    whole: true,
    usual: 180,
    ranged: false,
    house: true,
  },
]
