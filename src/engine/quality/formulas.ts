import type { Formula } from '../formula.ts'
import { headroomApplyFormula, headroomOfFormula } from './headroom.ts'
import { powerPriorFormula } from './power-prior.ts'
import { betaPassHatKFormula, passAtKFormula, passHatKFormula } from './repeated-success.ts'
import { ragQualityFormula, recallPowerFormula, requiredRecallFormula, retrievalCeilingFormula } from './retrieval.ts'
import { benchmarkMapFormula, chanceCorrectFormula, eloWinFormula } from './scales.ts'
import { freshQualityFormula, stalenessFormula } from './staleness.ts'
import { majorityBetaFormula, majorityBetaLimitFormula, majorityVoteFormula } from './voting.ts'

export const qualityFormulas: readonly Formula[] = [
  powerPriorFormula,
  benchmarkMapFormula,
  eloWinFormula,
  chanceCorrectFormula,
  headroomOfFormula,
  headroomApplyFormula,
  ragQualityFormula,
  requiredRecallFormula,
  recallPowerFormula,
  retrievalCeilingFormula,
  stalenessFormula,
  freshQualityFormula,
  majorityVoteFormula,
  majorityBetaFormula,
  majorityBetaLimitFormula,
  passAtKFormula,
  passHatKFormula,
  betaPassHatKFormula,
]
