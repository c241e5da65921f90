import { failed, ok, type Result } from '../base/result.ts'
import { thinned } from './link/absent.ts'
import { bounds } from './link/bounds.ts'
import { deflated } from './link/codec.ts'
import { documentOf } from './link/document.ts'
import { seal } from './link/envelope.ts'
import { type Address, locate } from './link/locate.ts'
import { currentFormat } from './link/migrations.ts'
import { type OpenedScenario, openSealed } from './link/open-sealed.ts'
import { type Refused, refusal } from './link/refusal.ts'
import type { Scenario } from './scenario.ts'

/**
 * A link opens as the scenario that was sent, with what did not fit listed, or says why it does not. View and name of
 * the address are outside the check: for routing and display alone.
 */
export type Opened = (OpenedScenario | Refused) & Address

/** For people who read the address: the name, or the preset's id. */
const slug = ({ name, preset }: Scenario): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '') || preset

/** Where a link leads besides the scenario: the open view, and the option selected there. Outside the check, harmless. */
export interface Place {
  readonly view: string
  readonly option?: string | undefined
}

/** The part of a link that says the scenario. It takes a while: make it once for a scenario. */
export const sealedScenario = (scenario: Scenario): string =>
  seal(currentFormat, deflated(currentFormat, JSON.stringify(thinned(documentOf(scenario)))))

/**
 * The link of a scenario, from `#` on. Fails where chat and mail programs would cut it. The selected option comes last:
 * what is cut off there is missed as an option that nobody knows, and the scenario is whole.
 */
export const toLink = (
  scenario: Scenario,
  { view, option }: Place = { view: 'tradeoffs' },
  sealed = sealedScenario(scenario),
): Result<string> => {
  const bare = `#/${view}/${slug(scenario)}?s=${sealed}`
  const selected = option === undefined ? bare : `${bare}&o=${encodeURIComponent(option).replaceAll('%2F', '/')}`
  const link = selected.length <= bounds.written ? selected : bare
  if (link.length <= bounds.written) return ok(link)
  const message = `The link would have ${link.length} characters, and chat and mail programs cut links over ${bounds.written}. Save the scenario as a file and send that.`
  return failed({ path: 'link', message })
}

/** Opens a whole address, a fragment from `#` on, or the value of `s` alone. Never throws. */
export const openLink = (text: string): Opened => {
  if (text.length > bounds.read) return refusal('too-large')
  const { sealed, ...address } = locate(text)
  const [likeliest = refusal('not-a-link'), other] = sealed.map((reading) => openSealed(reading))
  return { ...address, ...(other?.ok ? other : likeliest) }
}
