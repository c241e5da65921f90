import { toLink } from '../scenario/link.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { State } from './state.ts'

const links = new WeakMap<Scenario, string | undefined>()

/** The link of a scenario, from `#` on, made once; undefined: it would be longer than we write. */
const scenarioLink = (scenario: Scenario): string | undefined => {
  if (links.has(scenario)) return links.get(scenario)
  const written = toLink(scenario)
  const link = written.ok ? written.value : undefined
  links.set(scenario, link)
  return link
}

/** What belongs into the address bar. An opened link stays as it came until something is changed. */
export const fragmentOf = ({
  scenario,
  opened,
  slot,
}: Pick<State, 'scenario' | 'opened' | 'slot'>): string | undefined =>
  scenario === opened && slot.record.link !== undefined ? slot.record.link : scenarioLink(scenario)
