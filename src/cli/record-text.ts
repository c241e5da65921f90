import type { DecisionRecord } from '../scenario/decision-record.ts'

/** What people say of the decision, a line each; nothing where nothing is said. */
export function recordLines(record: DecisionRecord | undefined): readonly string[] {
  if (!record) return []
  const { status, deciders, text, without, notes } = record
  return [
    deciders === '' ? status : `${status}, ${deciders}`,
    ...(text === '' ? [] : text.split('\n')),
    ...(without.length === 0 ? [] : [`without ${without.join(', ')}`]),
    ...notes.map(({ at, by, on, text: said }) => `${on}${by === '' ? '' : ` ${by}`} on ${at}: ${said}`),
  ]
}
