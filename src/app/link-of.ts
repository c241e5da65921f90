import { sealedScenario, toLink } from '../scenario/link.ts'
import { locate } from '../scenario/link/locate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sameView, viewAt } from './place.ts'
import type { State, View } from './state.ts'

const seals = new WeakMap<Scenario, string>()

/** The sealed scenario takes a while: it is made once. */
const sealOf = (scenario: Scenario): string => {
  const seal = seals.get(scenario) ?? sealedScenario(scenario)
  seals.set(scenario, seal)
  return seal
}

/** The link of a scenario at a place, from `#` on; undefined: it would be longer than we write. */
export const linkAt = (scenario: Scenario, { name, selected }: View): string | undefined => {
  const written = toLink(scenario, { view: name, option: selected }, sealOf(scenario))
  return written.ok ? written.value : undefined
}

let lastOpened: { readonly link: string; readonly view: View } | undefined

const viewOf = (link: string): View => {
  if (lastOpened?.link !== link) lastOpened = { link, view: viewAt(locate(link)) }
  return lastOpened.view
}

/** What belongs into the address bar. An opened link stays as it came until something is changed. */
export const fragmentOf = ({
  scenario,
  opened,
  slot,
  view,
}: Pick<State, 'scenario' | 'opened' | 'slot' | 'view'>): string | undefined => {
  const { link } = slot.record
  return scenario === opened && link !== undefined && sameView(viewOf(link), view) ? link : linkAt(scenario, view)
}
