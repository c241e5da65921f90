import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edition } from '../catalog/edition.fixture.ts'
import { parameters } from '../scenario/parameters.ts'
import { anyInput, anyScenario } from '../scenario/scenario.arbitrary.ts'
import { evaluate } from './evaluate.ts'
import { withInput } from './who-wins.ts'
import { wouldWin } from './would-win.ts'

test('whoever is foretold to win wins once the input is set, and is called the same', () => {
  const anyChange = fc
    .constantFrom(...parameters)
    .chain((parameter) => anyInput(parameter).map((value) => ({ id: parameter.id, value })))
  fc.assert(
    fc.property(anyScenario, anyChange, (scenario, { id, value }) => {
      const then = evaluate(withInput(scenario, id, value), edition)
      const option = then.winner === undefined ? undefined : then.alternatives[then.winner]?.option
      const name = then.options.find((one) => one.id === option)?.label
      expect(wouldWin(evaluate(scenario, edition), id, value)).toEqual(
        option === undefined ? undefined : { id: option, name },
      )
    }),
    { numRuns: 60 },
  )
})
