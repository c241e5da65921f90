import { lazy, type ReactElement } from 'react'
import type { Answer, Assessment, Decision, Presented, Reading, ViewProps } from '../../decisions/decision.ts'
import { areas, first } from '../../decisions/index.ts'

/** An area with everything it shows; the view gets its own model, whatever that is. */
export interface OpenArea {
  readonly presented: Presented
  readonly render: (frame: Omit<ViewProps<Presented>, 'model'>) => ReactElement
}

/** What an area says of a reading: its answer for the strip, and all of it for the area that is open. */
interface Assessed {
  readonly answer: Answer
  readonly present: () => OpenArea
}

type Assess = (reading: Reading) => Assessed

const assessing = <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>): Assess => {
  const View = lazy(async () => ({ default: (await decision.loadView()).View }))
  return (reading) => {
    const assessment = decision.assess(reading)
    return {
      answer: assessment.answer,
      present: () => {
        const model = decision.present(assessment)
        return { presented: model, render: (frame) => <View key={decision.id} model={model} {...frame} /> }
      },
    }
  }
}

const others = areas.flatMap((area) =>
  area.kind === 'built' && area !== first ? [{ id: area.id, assess: area.use(assessing) }] : [],
)
const assessFirst = first.use(assessing)

/** Every built area's word on a reading: the first one, and all by id. */
export interface AllAssessed {
  readonly first: Assessed
  readonly byId: Readonly<Record<string, Assessed>>
}

export const assessAll = (reading: Reading): AllAssessed => {
  const assessed = assessFirst(reading)
  const rest = others.map(({ id, assess }) => [id, assess(reading)] as const)
  return { first: assessed, byId: { [first.id]: assessed, ...Object.fromEntries(rest) } }
}
