/** Fine-tuning a model on labelled examples. Tokens, USD. */
export interface TuningPlan {
  readonly examples: number
  readonly tokensPerExample: number
  readonly epochs: number
  /** USD per token trained. */
  readonly training: number
  /** USD an example, and the share on top for checking it. */
  readonly labelling: number
  readonly checking: number
  /** Trainings that are tried and thrown away before the one that is kept. */
  readonly experiments: number
  readonly engineering: number
  readonly retrainsPerYear: number
  /** Share of the examples that is labelled anew for each retraining. */
  readonly relabelled: number
  /** USD of evaluating each retraining. */
  readonly evaluation: number
  /** Tokens of instructions and examples that the tuned model no longer needs in its input. */
  readonly promptTokensSaved: number
}

/** USD of one training. */
export const trainingRunUsd = (examples: number, tokens: number, epochs: number, usdPerToken: number): number =>
  examples * tokens * epochs * usdPerToken

export type TuningCosts =
  | {
      readonly kind: 'tuned'
      readonly runUsd: number
      readonly labelUsd: number
      /** Once, and every year. */
      readonly setupUsd: number
      readonly yearlyUsd: number
    }
  | { readonly kind: 'infeasible'; readonly because: 'no-examples' }

/** What tuning costs besides the tokens of its requests. */
export const tuningCosts = (plan: TuningPlan): TuningCosts => {
  if (plan.examples <= 0) return { kind: 'infeasible', because: 'no-examples' }
  const runUsd = trainingRunUsd(plan.examples, plan.tokensPerExample, plan.epochs, plan.training)
  const labelUsd = plan.examples * plan.labelling * (1 + plan.checking)
  return {
    kind: 'tuned',
    runUsd,
    labelUsd,
    setupUsd: labelUsd + runUsd * (1 + plan.experiments) + plan.engineering,
    yearlyUsd: plan.retrainsPerYear * (runUsd + labelUsd * plan.relabelled + plan.evaluation),
  }
}
