import type { Group, Parameter } from '../../../scenario/parameter.ts'
import { parameterOf, parameters } from '../../../scenario/parameters.ts'

interface GroupWords {
  readonly title: string
  readonly hint: string
}

/** The groups of the panel, in its order. */
const words: Readonly<Record<Group, GroupWords>> = {
  limits: { title: 'Limits', hint: 'all must hold' },
  workload: { title: 'Workload', hint: 'what is asked' },
  priorities: { title: 'Priorities', hint: 'only proportions count' },
  quality: { title: 'Quality', hint: 'how it is measured' },
  knowledge: { title: 'Knowledge', hint: 'documents, retrieval, tuning' },
  sourcing: { title: 'Build or buy', hint: 'hosting and money' },
  assumptions: { title: 'Assumptions', hint: 'serving and cascades' },
  anchors: { title: 'Anchors', hint: 'where differences stop counting' },
  evidence: { title: 'Evidence', hint: 'age and life of figures' },
  run: { title: 'Run', hint: 'seed, day, tolerance' },
}

const isGroup = (key: string): key is Group => key in words

export const groups: readonly Group[] = Object.keys(words).filter(isGroup)

export const wordsOf = (group: Group): GroupWords => words[group]

/** Every input, in the order of the panel: by group, then as declared. */
export const panelInputs: readonly Parameter[] = groups.flatMap((group) =>
  parameters.filter((parameter) => parameter.group === group),
)

/** Ids under their groups, both in the order in which they come. */
export const byGroup = (ids: readonly string[]): readonly (readonly [Group, readonly string[]])[] => {
  const found = new Map<Group, string[]>()
  for (const id of ids) {
    const group = parameterOf(id)?.group
    if (group) found.set(group, [...(found.get(group) ?? []), id])
  }
  return [...found]
}
