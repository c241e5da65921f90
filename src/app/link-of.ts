import { sealedScenario, toLink } from '../scenario/link.ts'
import { locate } from '../scenario/link/locate.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { sameView, viewAt } from './place.ts'
import type { State, View } from './state.ts'

/** The sealed scenario, made once, and the links that were made of it lately. */
const sealed = new WeakMap<Scenario, string>()
const links = new WeakMap<Scenario, { readonly view: View; readonly link: string | undefined }>()

/** The link of a scenario, from `#` on; undefined: it would be longer than we write. */
const scenarioLink = (scenario: Scenario, view: View): string | undefined => {
  const known = links.get(scenario)
  if (known && sameView(known.view, view)) return known.link
  const seal = sealed.get(scenario) ?? sealedScenario(scenario)
  sealed.set(scenario, seal)
  const written = toLink(scenario, { view: view.name, option: view.selected }, seal)
  const link = written.ok ? written.value : undefined
  links.set(scenario, { view, link })
  return link
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
  return scenario === opened && link !== undefined && sameView(viewOf(link), view) ? link : scenarioLink(scenario, view)
}
