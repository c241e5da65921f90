import { built, planned, summing, type Area } from './area.ts'
import { buildOrBuy } from './build-or-buy/index.ts'
import { knowledge } from './knowledge/index.ts'
import { record } from './record/index.ts'
import { tradeoff } from './tradeoff/index.ts'

/** The area that every other one rests on; a page that is asked for no other opens here. */
export const first = built(tradeoff)

/** The area that sums up all others, and shows what they need. */
export const summary = summing(record)

/** Every area in the order of the strip, which is that of dependency; each is numbered by its place. One line each. */
export const areas: readonly Area[] = [
  summary,
  first,
  built(knowledge),
  planned('models', 'Models', 'Which model or pair of models should do the work?'),
  built(buildOrBuy),
  planned('agents', 'Agents', 'Does this task need an agent, and where must the loop stop?'),
  planned('architecture', 'Architecture', 'One model, several, or a router in front?'),
  planned('evaluation', 'Evaluation', 'How many samples until we can tell, and can we tell now?'),
  planned('stack', 'Stack', 'Which tools cover our needs with least overlap?'),
]
