import type { MoneySummary } from '../alternatives/sourcing/drawn.ts'
import type { SourcingReadOut } from '../alternatives/sourcing/verdict.ts'
import { ofHundred } from '../base/format.ts'
import { type SureWord, wordFor } from './sure.ts'

/** How sure build or buy is: draws of 100 in which the answer costs less over the horizon, worth today. */
export interface MoneySureness {
  readonly word: SureWord
  readonly wins: number
  readonly goodEnough: number
  /** The rule and the draws stand on different sides of the share that is asked for. */
  readonly divided: boolean
}

/** Absent: nothing is decided by money. */
export function buildSureness({ verdict, found }: SourcingReadOut, money: MoneySummary): MoneySureness | undefined {
  if (verdict.kind === 'nothing-fits' || verdict.forced || found.kind !== 'compared') return undefined
  const worth = money.worthIt
  const own = verdict.kind === 'build' ? worth : 1 - worth
  const other = verdict.kind === 'build' ? 'buy' : 'build'
  const good = ofHundred(money.goodEnough[verdict.kind])
  const enough = worth >= found.money.required
  const uncertain = verdict.kind === 'buy' && verdict.because.length === 1 && verdict.because[0] === 'too-uncertain'
  const divided = verdict.kind === 'build' ? !enough : uncertain && enough
  const word = divided ? 'too close to call' : wordFor(good, ofHundred(money.goodEnough[other]))
  return { word, wins: ofHundred(own), goodEnough: good, divided }
}
