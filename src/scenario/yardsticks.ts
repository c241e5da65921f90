import { type YardstickId, yardsticks } from '../catalog/yardsticks.ts'

/** What quality can be measured by, in the order in which the parts of a mix are written. */
export const yardstickIds: readonly YardstickId[] = yardsticks.map(({ id }) => id)
