import { lazy, type ReactElement } from 'react'
import type {
  Answer,
  Assessment,
  Decision,
  Picture,
  PictureSource,
  Presented,
  Reading,
  ViewProps,
} from '../../decisions/decision.ts'
import { areas, first } from '../../decisions/index.ts'

type Pictures = readonly Picture[] | Promise<readonly Picture[]>

/** An area with everything it shows; the view gets its own model, whatever that is. */
export interface OpenArea {
  readonly id: string
  readonly presented: Presented
  readonly render: (frame: Omit<ViewProps<Presented>, 'model'>) => ReactElement
  /** The pictures of it that can leave the page; a promise until what draws them is loaded. */
  readonly pictures: (by: Pick<PictureSource<Presented>, 'slotOf' | 'chosen'>) => Pictures
}

/** What an area says of a reading: its answer for the strip, and all of it for the area that is open. */
interface Assessed {
  readonly answer: Answer
  readonly present: () => OpenArea
}

type Assess = (reading: Reading) => Assessed

/** Loads what draws the pictures when it is first asked for; from then on they are there at once. */
function taking<A extends Assessment, Model extends Presented>({ loadPictures }: Decision<A, Model>) {
  let loaded: ((source: PictureSource<Model>) => readonly Picture[]) | undefined
  return (source: PictureSource<Model>): Pictures => {
    if (loaded || !loadPictures) return loaded?.(source) ?? []
    return loadPictures().then(({ takeAway }) => {
      loaded = takeAway
      return takeAway(source)
    })
  }
}

const assessing = <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>): Assess => {
  const View = lazy(async () => ({ default: (await decision.loadView()).View }))
  const take = taking(decision)
  return (reading) => {
    const assessment = decision.assess(reading)
    return {
      answer: assessment.answer,
      present: () => {
        const model = decision.present(assessment)
        return {
          id: decision.id,
          presented: model,
          render: (frame) => <View key={decision.id} model={model} {...frame} />,
          pictures: (by) => take({ reading, model, ...by }),
        }
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
