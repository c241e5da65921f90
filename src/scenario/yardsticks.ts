import type { YardstickId } from '../catalog/yardsticks.ts'

/** What quality can be measured by, in the order in which the parts of a mix are written. Ids are for ever. */
export const yardstickIds: readonly YardstickId[] = [
  'coding-agent',
  'tool-calling',
  'grounding',
  'long-context',
  'reasoning',
  'office-work',
  'general-agent',
  'instruction-following',
  'support-agent',
]
