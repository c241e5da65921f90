import { tradeoff } from './tradeoff/index.ts'

/** Every decision, in the order of the strip. One line each. */
export const decisions = [tradeoff] as const
