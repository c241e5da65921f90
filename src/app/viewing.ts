import { pastedArrival } from './arrival.ts'
import type { Gestures } from './gesture.ts'
import { isArea } from './place.ts'
import type { Store } from './store.ts'
import type { Actions } from './surface.ts'

type ViewingActions = Pick<Actions, 'openArea' | 'select' | 'highlight' | 'compareWith' | 'compareWithLink'>

/** What changes how the scenario is looked at: never the scenario, and never its undo. */
export const createViewing = (store: Store, gestures: Gestures): ViewingActions => ({
  openArea: (id) => {
    if (!isArea(id) || store.getState().view.name === id) return
    gestures.settle()
    store.setState(({ view }) => ({ view: { ...view, name: id }, highlighted: undefined }))
  },
  select: (selected) =>
    store.setState(({ view }) => ({ view: { name: view.name, ...(selected !== undefined && { selected }) } })),
  highlight: (highlighted) => {
    if (store.getState().highlighted !== highlighted) store.setState({ highlighted })
  },
  compareWith: (compare) => store.setState({ compare }),
  compareWithLink: (text) => {
    const arrival = pastedArrival(text)
    if (arrival.kind === 'link') store.setState({ compare: { link: arrival.link, scenario: arrival.scenario } })
    return arrival.kind === 'refused' ? arrival.message : undefined
  },
})
