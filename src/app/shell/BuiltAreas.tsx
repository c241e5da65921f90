import type { ReactElement } from 'react'
import type { NotLoaded } from '../../base/not-loaded.ts'
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
import { late, type Late } from '../../decisions/late.ts'
import type { SaidArea, Summary } from '../../decisions/summary.ts'
import type { Cell } from '../cells.ts'
import { viewOf } from './LateView.tsx'

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
  /** `later`: the same area as the page is drawn; one that is not the same is as good as none. */
  readonly render: (frame: Omit<ViewProps<Presented>, 'model' | 'later'>, later: OpenArea) => ReactElement
  /** The pictures of it that can leave the page; a promise until what draws them is loaded. */
  readonly pictures: (by: Pick<PictureSource<Presented>, 'slotOf' | 'chosen'>) => Pictures
}

/** What an area says of a reading: its answer for the strip, and all of it for the area that is open. */
interface Assessed {
  readonly answer: Answer
  /** What the page on all areas shows of it. Undefined until what presents it is loaded. */
  readonly presented: () => Presented | undefined
  /** The same, with the view that sets it. */
  readonly open: () => OpenArea | undefined
}

/** Undefined until what assesses it is loaded. */
type Assess = (reading: Reading) => Assessed | undefined

interface Assessing {
  readonly assess: Assess
  /** What assesses it; absent: it is there. */
  readonly assesses: readonly Late<unknown>[]
  /** What presents it. */
  readonly presents: Late<unknown>
  readonly view: Late<unknown>
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
  const { loadAssess } = decision
  const assesses = loadAssess ? [late(loadAssess, arrived.say)] : []
  const presents = late(async () => (decision.loadPresent ? decision.loadPresent() : decision), arrived.say)
  const view = late(decision.loadView)
  const View = viewOf(view)
  const take = taking(decision)
  const models = new WeakMap<OpenArea, Model>()
  const presenting = () => {
    const present = decision.present ?? presents.now()?.present
    if (!present) void presents.asked()
    return present
  }
  const assess: Assess = (reading) => {
    const assessment = decision.assess(reading)
    if (!assessment) return undefined
    return {
      answer: assessment.answer,
      presented: () => presenting()?.(assessment),
      open: () => {
        const model = presenting()?.(assessment)
        if (!model) {
          // Both at once: one does not wait for the other.
          void view.asked()
          return undefined
        }
        const open: OpenArea = {
          id: decision.id,
          presented: model,
          render: (frame, later) => (
            <View key={decision.id} model={model} later={models.get(later) ?? model} {...frame} />
          ),
          pictures: (by) => take({ reading, model, ...by }),
        }
        models.set(open, model)
        return open
      },
    }
  }
  return { assess, assesses, presents, view }
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

interface Summing {
  readonly sum: (reading: Reading, said: readonly SaidArea[]) => OpenSummary | undefined
  readonly page: Late<unknown>
}

const summing = <Model extends Presented>(summed: Summary<Model>): Summing => {
  const page = late(summed.loadView, arrived.say)
  const View = viewOf(page)
  const sum: Summing['sum'] = (reading, said) => {
    const loaded = page.now()
    if (loaded === undefined) {
      void page.asked()
      return undefined
    }
    const { Paper, Room, present } = loaded
    const model = present(reading, said)
    return {
      id: summed.id,
      presented: model,
      render: (frame) => <View key={summed.id} model={model} later={model} {...frame} />,
      paper: (colourOf) => <Paper model={model} colourOf={colourOf} />,
      room: (colourOf) => <Room model={model} colourOf={colourOf} />,
      pictures: () => [],
    }
  }
  return { sum, page }
}

const { sum, page } = summary.use(summing)

/** What every other area says, as far as it is loaded, in one. Undefined until what shows it is loaded. */
export const summarised = (reading: Reading, { byId }: AllAssessed, cells: readonly Cell[]): OpenSummary | undefined =>
  sum(
    reading,
    cells.flatMap(({ id, number, title, state, answer }): readonly SaidArea[] =>
      state === 'summary' ? [] : [{ id, number, title, state, answer, presented: byId[id]?.presented() }],
    ),
  )

const others = areas.flatMap((area) =>
  area.kind === 'built' && area !== first ? [{ id: area.id, ...area.use(assessing) }] : [],
)
const { assess: assessFirst, view: firstView } = first.use(assessing)

/** What the page on all areas shows of the others. */
const summedUp: readonly Late<unknown>[] = [
  page,
  ...others.flatMap(({ assesses, presents }) => [...assesses, presents]),
]

/** Loads the page on all areas, and what each of them says on it, as far as it comes: what fails is said by the area. */
export const loadSummary = async (): Promise<void> => {
  await Promise.allSettled(summedUp.map(({ load }) => load()))
}

/** Asks for what assesses the areas that the first answer does not wait for. */
export const askForOthers = (): void => {
  for (const { assesses } of others) for (const { asked } of assesses) void asked()
}

/** What an area cannot be opened without. */
const neededBy = (id: string): readonly Late<unknown>[] => {
  if (id === summary.id) return summedUp
  return others.flatMap((area) => (area.id === id ? [...area.assesses, area.presents] : []))
}

/** Why an area cannot be opened; undefined: it can, or what it needs is under way. What its view lacks it says itself. */
export const failureOf = (id: string): NotLoaded | undefined =>
  neededBy(id)
    .map(({ failure }) => failure())
    .find((failure) => failure !== undefined)

/** Loads again what failed of an area. */
export const loadAgain = (id: string): void => {
  const views = id === first.id ? [firstView] : others.flatMap((area) => (area.id === id ? [area.view] : []))
  for (const { failure, load } of [...neededBy(id), ...views]) if (failure()) void load()
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
