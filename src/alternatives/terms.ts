import type { Edition } from '../catalog/edition.ts'
import { lookupUsd } from '../engine/knowledge/retrieval-plan.ts'
import type { Assumptions } from './assumptions.ts'
import { type GpuTerms, gpuTermsOf } from './hosting/gpu-terms.ts'
import { hostingMoney } from './hosting/money.ts'
import { type Added, addedBy } from './knowledge/added.ts'
import { isTuned, type Kept, keptWith, looksUp, retrainYears } from './knowledge/at-hand.ts'
import { knowledgeMoney } from './knowledge/money.ts'
import { retrievalPlan } from './knowledge/plans.ts'
import { weeksOf } from './knowledge/weeks.ts'
import { type FixedMoney, noMoney, perMonth, together } from './money-parts.ts'
import { type RequestTokens, requestTokens } from './tokens.ts'
import type { Approach } from './variants.ts'
import { type SharedWait, sharedWaitOf } from './wait.ts'

/** What an approach means in one world, whatever the model is: made once for all its variants. */
export interface Terms {
  readonly added: Added
  readonly tokens: RequestTokens
  readonly wait: SharedWait
  /** USD a request for looking up. */
  readonly lookup: number
  /** Share of success that is kept, and of answers in date; 1 and unknown where nothing is asked. */
  readonly kept: Kept
  /** Weeks to production; `undefined`: nobody asked what that takes. */
  readonly weeks: number | undefined
  /** Money that does not grow with requests, but for that of the model: tuning that is sold, GPUs. */
  readonly money: FixedMoney
  /** The same, USD a month. */
  readonly monthly: number
  /** Of own hosting, where the GPU is known. */
  readonly gpus?: GpuTerms
}

const plainKept: Kept = { success: 1, inDate: undefined }

/** A model of one's own: tuned or trained, and run on own GPUs. */
export const isOwn = ({ hosting, knowledge }: Approach): boolean => hosting === 'self' && isTuned(knowledge)

const keptIn = (a: Assumptions, approach: Approach): Kept => {
  const { documents, tuning, plan, hosting } = a
  if (!tuning || !plan) return plainKept
  const ownMonths = isOwn(approach) ? hosting?.retrainMonths : undefined
  const kept = keptWith(approach.knowledge, documents, tuning, retrainYears(tuning, ownMonths, plan.horizonMonths))
  return approach.hosting === 'self' && hosting ? { ...kept, success: kept.success * hosting.kept } : kept
}

const moneyIn = ({ documents, tuning, plan, hosting }: Assumptions, approach: Approach): FixedMoney => {
  if (!tuning || !plan) return noMoney
  const knowing = knowledgeMoney(approach.knowledge, documents, tuning, plan.personYear)
  if (!hosting) return knowing
  return together(knowing, hostingMoney(approach.hosting, isOwn(approach), hosting, plan.personYear))
}

export const termsOf = (edition: Edition, a: Assumptions, approach: Approach): Terms => {
  const added = addedBy(approach.knowledge, a.documents, a.tuning)
  const tokens = requestTokens(a, added)
  const money = moneyIn(a, approach)
  const gpus = approach.hosting === 'self' && a.hosting ? gpuTermsOf(edition, a, a.hosting, tokens) : undefined
  return {
    added,
    tokens,
    wait: sharedWaitOf(a, added),
    lookup: a.documents && looksUp(approach.knowledge) ? lookupUsd(retrievalPlan(a.documents)) : 0,
    kept: keptIn(a, approach),
    weeks: weeksOf(approach, a),
    money,
    monthly: a.plan ? perMonth(money, a.plan.horizonMonths) : 0,
    ...(gpus && { gpus }),
  }
}
