import type { Formula } from '../formula.ts'
import { batchFeasibleFormula } from './batch.ts'
import { latencyCallFormula } from './call.ts'
import { maxOfKFormula } from './fan-out.ts'
import { lognRatioFormula } from './lognormal-ratio.ts'
import { fentonWilkinsonFormula } from './lognormal-sum.ts'
import { mixtureQuantileFormula } from './mixture.ts'
import { allenCunneenFormula, erlangBFormula, erlangCFormula, mmcSojournTailFormula } from './queue.ts'
import { rateLimitFormula } from './rate-limit.ts'
import { minServersFormula } from './servers.ts'

export const servingFormulas: readonly Formula[] = [
  latencyCallFormula,
  fentonWilkinsonFormula,
  lognRatioFormula,
  maxOfKFormula,
  mixtureQuantileFormula,
  batchFeasibleFormula,
  erlangBFormula,
  erlangCFormula,
  mmcSojournTailFormula,
  allenCunneenFormula,
  minServersFormula,
  rateLimitFormula,
]
