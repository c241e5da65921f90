import type { CostLine } from '../cost/cost-line.ts'
import { type RequestPrice, requestCost, type Usage } from '../cost/request-cost.ts'
import { upfrontMonth } from '../sourcing/hosting-cost.ts'
import { withContext, withCorpus, withoutPrompt } from './request-change.ts'
import { contextTokens, lookupUsd, retrievalIndex, type RetrievalPlan } from './retrieval-plan.ts'
import { tuningCosts, type TuningPlan } from './tuning-plan.ts'

/** USD that a strategy costs: once, a month whatever the volume, a request in all (tokens and looking up). */
export interface StrategyCosts {
  readonly kind: 'costs'
  readonly setupUsd: number
  readonly monthlyUsd: number
  readonly perRequestUsd: number
}

export interface StrategyRefusal {
  readonly kind: 'infeasible'
  readonly because: 'no-documents' | 'overlap-not-below-chunk' | 'no-examples'
}

/** A request as it is, on the model as it is. */
export interface PlainRequest {
  readonly price: RequestPrice
  readonly usage: Usage
}

const costs = (setupUsd: number, monthlyUsd: number, perRequestUsd: number): StrategyCosts => ({
  kind: 'costs',
  setupUsd,
  monthlyUsd,
  perRequestUsd,
})

export const promptCosts = ({ price, usage }: PlainRequest): StrategyCosts => costs(0, 0, requestCost(price, usage).usd)

/** A whole corpus of so many tokens in every request, found in the cache at this rate; `storageUsd` a month to keep it. */
export const longContextCosts = (
  { price, usage }: PlainRequest,
  corpusTokens: number,
  hit: number,
  storageUsd: number,
): StrategyCosts => costs(0, storageUsd, requestCost(price, withCorpus(usage, corpusTokens, hit)).usd)

export const retrievalCosts = (
  { price, usage }: PlainRequest,
  plan: RetrievalPlan,
): StrategyCosts | StrategyRefusal => {
  const index = retrievalIndex(plan)
  if (index.kind === 'infeasible') return index
  const request = requestCost(price, withContext(usage, contextTokens(plan))).usd + lookupUsd(plan)
  return costs(index.setupUsd, index.storageUsd + index.updateUsd, request)
}

/** `tuned`: what the tuned model's tokens cost; for own weights the share of the GPUs, which is not in the tokens. */
export const fineTuningCosts = (
  { usage }: PlainRequest,
  plan: TuningPlan,
  tuned: RequestPrice,
): StrategyCosts | StrategyRefusal => {
  const training = tuningCosts(plan)
  if (training.kind === 'infeasible') return training
  const request = requestCost(tuned, withoutPrompt(usage, plan.promptTokensSaved)).usd
  return costs(training.setupUsd, training.yearlyUsd / 12, request)
}

/** Both: what each costs by itself, with the passages read at the tuned model's price. */
export const hybridCosts = (
  { usage }: PlainRequest,
  retrieval: RetrievalPlan,
  tuning: TuningPlan,
  tuned: RequestPrice,
): StrategyCosts | StrategyRefusal => {
  const index = retrievalIndex(retrieval)
  if (index.kind === 'infeasible') return index
  const training = tuningCosts(tuning)
  if (training.kind === 'infeasible') return training
  const request = withContext(withoutPrompt(usage, tuning.promptTokensSaved), contextTokens(retrieval))
  return costs(
    index.setupUsd + training.setupUsd,
    index.storageUsd + index.updateUsd + training.yearlyUsd / 12,
    requestCost(tuned, request).usd + lookupUsd(retrieval),
  )
}

/** As a line over requests a month, what is paid once spread over a horizon of so many months (above 0). */
export const strategyLine = ({ setupUsd, monthlyUsd, perRequestUsd }: StrategyCosts, months: number): CostLine => ({
  fixed: upfrontMonth(setupUsd, months) + monthlyUsd,
  perRequest: perRequestUsd,
})
