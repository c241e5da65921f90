import type { Scenario } from '../scenario/scenario.ts'

/**
 * Does all that is counted for one hold for the other? Names and records change no figure. Objects are compared: editing
 * anything else keeps the inputs as they are.
 */
export const sameFigures = (a: Scenario | undefined, b: Scenario): boolean =>
  a === b || (a?.inputs === b.inputs && a.edition === b.edition && a.preset === b.preset)
