import { failed, ok, type Result } from '../base/result.ts'
import { bounds } from './link/bounds.ts'
import { deflated } from './link/codec.ts'
import { writeDocument } from './link/document.ts'
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

/** The link of a scenario, from `#` on. Fails where chat and mail programs would cut it. */
export const toLink = (scenario: Scenario, view = 'tradeoffs'): Result<string> => {
  const sealed = seal(currentFormat, deflated(currentFormat, writeDocument(scenario)))
  const link = `#/${view}/${slug(scenario)}?s=${sealed}`
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
