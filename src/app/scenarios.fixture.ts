import { currentEdition } from '../catalog/current-edition.ts'
import { toLink } from '../scenario/link.ts'
import { scenarioOf } from '../scenario/presets.ts'
import { isRecord } from '../scenario/record.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { readText } from './documents.ts'
import type { Browser, OpenTab } from './world.fixture.ts'

export const linkTo = (scenario: Scenario): string => {
  const link = toLink(scenario)
  if (!link.ok) throw new Error('The link is too long')
  return link.value
}

export const base = scenarioOf('code-review', currentEdition)
/** What somebody else sends: a wait limit of 2.5 s. */
export const foreign: Scenario = { ...base, name: 'Theirs', inputs: { ...base.inputs, 'limits.p95Seconds': 2.5 } }
export const foreignLink = linkTo(foreign)

/** The wait limit tells scenarios apart in these tests. */
export const waitOf = ({ state }: OpenTab): unknown => state().scenario.inputs['limits.p95Seconds']

/** Every stored state, as text, in a fixed order. */
export const stored = async ({ shelf }: Browser): Promise<readonly string[]> => {
  const all: string[] = []
  for (const { id } of await shelf.list())
    for (const record of await shelf.revisions(id, 999)) all.push(JSON.stringify(record))
  return all.toSorted()
}

/** The wait limits in stored states. */
export const waitsOf = (records: readonly string[]): readonly unknown[] =>
  records.map((record) => {
    const parsed: unknown = JSON.parse(record)
    const text = isRecord(parsed) && typeof parsed['text'] === 'string' ? parsed['text'] : ''
    const read = readText(text)
    return read.ok ? read.value.scenario.inputs['limits.p95Seconds'] : 'unreadable'
  })
