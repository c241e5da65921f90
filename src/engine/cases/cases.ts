import type { Runnable } from '../verify.ts'
import { decide } from './decide.ts'
import { ishigamiSobol } from './ishigami.ts'
import { azurePar, ftTrainRun, mmSaw, savings, sawNeverBest, topsisIdeals, tornadoTco } from './phrases.ts'
import { evppiDemo, ishigamiJansen, mcLognMean } from './samples.ts'

/** Functions that only phrase a worked case: for verification and tests, not for the product. */
export const caseFunctions: readonly Runnable[] = [
  mcLognMean,
  azurePar,
  savings,
  ftTrainRun,
  mmSaw,
  sawNeverBest,
  topsisIdeals,
  tornadoTco,
  evppiDemo,
  ishigamiSobol,
  ishigamiJansen,
  decide,
]
