import type { Formula } from '../formula.ts'
import { cascadeFormula } from './cascade.ts'
import { aiqFormula, ndHullFormula } from './hull.ts'
import { routerFormula } from './router.ts'
import { binormalVerifierFormula } from './verifier.ts'

export const routingFormulas: readonly Formula[] = [
  cascadeFormula,
  routerFormula,
  ndHullFormula,
  aiqFormula,
  binormalVerifierFormula,
]
