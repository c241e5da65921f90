import { yardsticks } from '../catalog/yardsticks.ts'

/** Names of yardsticks by id, as they stand inside a sentence. */
export const yardstickNames: Readonly<Record<string, string>> = Object.fromEntries(
  yardsticks.map(({ id, label }) => [id, label.toLowerCase()]),
)
