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
import { areas, first, summary } from '../../decisions/index.ts'
import type { SaidArea, Summary } from '../../decisions/summary.ts'
import type { Cell } from '../cells.ts'

type Pictures = readonly Picture[] | Promise<readonly Picture[]>

/** What presents some areas comes with their views: tells whoever waits for it. */
function arrivals() {
  const listeners = new Set<() => void>()
  let count = 0
  return {
    count: () => count,
    say: () => {
      count += 1
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export const arrived = arrivals()

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
  /** Undefined until what presents it is loaded. */
  readonly present: () => OpenArea | undefined
}

/** Undefined until what assesses it is loaded. */
type Assess = (reading: Reading) => Assessed | undefined

interface Assessing {
  readonly assess: Assess
  readonly load: () => Promise<void>
  readonly loadView: () => Promise<unknown>
}

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

const assessing = <A extends Assessment, Model extends Presented>(decision: Decision<A, Model>): Assessing => {
  let presenting = decision.present
  const load = async () => {
    const { View, present } = await decision.loadView()
    if (presenting === undefined && present !== undefined) {
      presenting = present
      arrived.say()
    }
    return { default: View }
  }
  const View = lazy(load)
  const take = taking(decision)
  const assess: Assess = (reading) => {
    const assessment = decision.assess(reading)
    if (!assessment) return undefined
    return {
      answer: assessment.answer,
      present: () => {
        if (presenting === undefined) {
          void load()
          return undefined
        }
        const model = presenting(assessment)
        return {
          id: decision.id,
          presented: model,
          render: (frame) => <View key={decision.id} model={model} {...frame} />,
          pictures: (by) => take({ reading, model, ...by }),
        }
      },
    }
  }
  return { assess, load: async () => decision.loadAssess?.(), loadView: load }
}

/** As long as nothing is loaded that presents an area. */
export const nothingOpen: OpenArea = {
  id: '',
  presented: { headline: { state: 'counting', message: [] }, plotted: [], blocks: [], options: [] },
  render: () => <></>,
  pictures: () => [],
}

type Colours = ViewProps<Presented>['actions']['colourOf']

/** The area that sums up the others, with what it shows on paper. */
export interface OpenSummary extends OpenArea {
  readonly paper: (colourOf: Colours) => ReactElement
  readonly room: (colourOf: Colours) => ReactElement
}

const summing = <Model extends Presented>(summed: Summary<Model>) => {
  let loaded: Awaited<ReturnType<Summary<Model>['loadView']>> | undefined
  const load = async () => {
    if (loaded === undefined) {
      loaded = await summed.loadView()
      arrived.say()
    }
    return { default: loaded.View }
  }
  const View = lazy(load)
  const sum = (reading: Reading, said: readonly SaidArea[]): OpenSummary | undefined => {
    if (loaded === undefined) {
      void load()
      return undefined
    }
    const { Paper, Room, present } = loaded
    const model = present(reading, said)
    return {
      id: summed.id,
      presented: model,
      render: (frame) => <View key={summed.id} model={model} {...frame} />,
      paper: (colourOf) => <Paper model={model} colourOf={colourOf} />,
      room: (colourOf) => <Room model={model} colourOf={colourOf} />,
      pictures: () => [],
    }
  }
  return {
    sum,
    load: async (): Promise<void> => {
      await load()
    },
  }
}

const { sum, load: loadSumming } = summary.use(summing)

/** What every other area says, as far as it is loaded, in one. Undefined until what shows it is loaded. */
export const summarised = (reading: Reading, { byId }: AllAssessed, cells: readonly Cell[]): OpenSummary | undefined =>
  sum(
    reading,
    cells.flatMap(({ id, number, title, state, answer }): readonly SaidArea[] =>
      state === 'summary' ? [] : [{ id, number, title, state, answer, presented: byId[id]?.present()?.presented }],
    ),
  )

const others = areas.flatMap((area) =>
  area.kind === 'built' && area !== first ? [{ id: area.id, ...area.use(assessing) }] : [],
)
const { assess: assessFirst } = first.use(assessing)

/** Loads the page on all areas, and what each of them says on it. */
export const loadSummary = async (): Promise<void> => {
  await Promise.all([loadSumming(), ...others.map(({ load, loadView }) => Promise.all([load(), loadView()]))])
  arrived.say()
}

/** Loads what assesses the areas that the first answer does not wait for; asked again, it is there. */
export const loadOthers = async (): Promise<void> => {
  await Promise.all(others.map(({ load }) => load()))
  arrived.say()
}

/** Every built area's word on a reading: the first one, and all by id, as far as they are loaded. */
export interface AllAssessed {
  readonly first: Assessed | undefined
  readonly byId: Readonly<Record<string, Assessed>>
}

export const assessAll = (reading: Reading): AllAssessed => {
  const assessed = assessFirst(reading)
  const rest = others.flatMap(({ id, assess }) => {
    const one = assess(reading)
    return one ? [[id, one] as const] : []
  })
  return { first: assessed, byId: { ...(assessed && { [first.id]: assessed }), ...Object.fromEntries(rest) } }
}
