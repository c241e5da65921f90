import { assess as assessKnowledge } from './knowledge/assess.ts'
import { present as presentKnowledge } from './knowledge/present.ts'
import { assess as assessTradeoff } from './tradeoff/assess.ts'
import { present as presentTradeoff } from './tradeoff/present.ts'
import type { InputValue } from '../scenario/parameter.ts'
import type { Reading } from './decision.ts'
import type { SaidArea } from './summary.ts'

import { readingOf } from './tradeoff/reading.fixture.ts'

/** A preset with some inputs changed, for readers that belong to no area. */
export const readingFor = (preset: string, inputs: Readonly<Record<string, InputValue>> = {}): Reading =>
  readingOf(preset, inputs)

/** What three areas of eight say of a reading: one that recommends, one that follows it, one that is not built. */
export function areasOf(reading: Reading): readonly SaidArea[] {
  const [tradeoff, knowledge] = [assessTradeoff(reading), assessKnowledge(reading)]
  const nothing = tradeoff.answer.nothingFits
  return [
    {
      id: 'tradeoffs',
      number: 1,
      title: 'Tradeoffs',
      state: nothing ? 'nothing-fits' : 'answer',
      answer: tradeoff.answer,
      presented: presentTradeoff(tradeoff),
    },
    {
      id: 'knowledge',
      number: 2,
      title: 'Knowledge',
      state: nothing ? 'waiting' : 'answer',
      answer: knowledge.answer,
      presented: presentKnowledge(knowledge),
    },
    { id: 'models', number: 3, title: 'Models', state: 'planned' },
  ]
}
