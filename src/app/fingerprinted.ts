import type { Draws, Evaluation } from '../alternatives/evaluation.ts'
import { drawsFingerprint, fingerprintOf } from '../alternatives/fingerprint.ts'

const ofEvaluations = new WeakMap<Evaluation, string>()
const ofDraws = new WeakMap<Draws, string>()

/** The fingerprint of an evaluation, made once. */
export const fingerprinted = (evaluation: Evaluation): string => {
  const fingerprint = ofEvaluations.get(evaluation) ?? fingerprintOf(evaluation)
  ofEvaluations.set(evaluation, fingerprint)
  return fingerprint
}

/** The fingerprint of the win counts, made once. */
export const drawsFingerprinted = (draws: Draws): string => {
  const fingerprint = ofDraws.get(draws) ?? drawsFingerprint(draws)
  ofDraws.set(draws, fingerprint)
  return fingerprint
}
