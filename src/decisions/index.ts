import { built, planned, type Area } from './area.ts'
import { buildOrBuy } from './build-or-buy/index.ts'
import { knowledge } from './knowledge/index.ts'
import { tradeoff } from './tradeoff/index.ts'

/** The area that every other one rests on; a page that is asked for no other opens here. */
export const first = built(tradeoff)

/** Every area in the order of the strip, which is that of dependency; each is numbered by its place. One line each. */
export const areas: readonly Area[] = [
  planned('record', 'Decision record', 'What did we decide, how sure are we, what would change it?'),
  first,
  built(knowledge),
  planned('models', 'Models', 'Which model or pair of models should do the work?'),
  built(buildOrBuy),
  planned('agents', 'Agents', 'Does this task need an agent, and where must the loop stop?'),
  planned('architecture', 'Architecture', 'One model, several, or a router in front?'),
  planned('evaluation', 'Evaluation', 'How many samples until we can tell, and can we tell now?'),
  planned('stack', 'Stack', 'Which tools cover our needs with least overlap?'),
]
