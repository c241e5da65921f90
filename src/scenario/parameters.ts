import type { Parameter } from './parameter.ts'
import { anchors } from './parameters/anchors.ts'
import { cascade } from './parameters/cascade.ts'
import { decision } from './parameters/decision.ts'
import { evidence } from './parameters/evidence.ts'
import { gpus } from './parameters/gpus.ts'
import { knowledge } from './parameters/knowledge.ts'
import { limits } from './parameters/limits.ts'
import { priorities } from './parameters/priorities.ts'
import { quality } from './parameters/quality.ts'
import { retrieval } from './parameters/retrieval.ts'
import { serving } from './parameters/serving.ts'
import { sideLimits } from './parameters/side-limits.ts'
import { sourcing } from './parameters/sourcing.ts'
import { tuning } from './parameters/tuning.ts'
import { workload } from './parameters/workload.ts'

/** Every input, in the order in which links, files and tables list them. */
export const parameters: readonly Parameter[] = [
  ...workload,
  ...limits,
  ...priorities,
  ...quality,
  ...anchors,
  ...cascade,
  ...evidence,
  ...serving,
  ...decision,
  ...sideLimits,
  ...knowledge,
  ...retrieval,
  ...tuning,
  ...sourcing,
  ...gpus,
]

export const parametersById: ReadonlyMap<string, Parameter> = new Map(
  parameters.map((parameter) => [parameter.id, parameter]),
)

export const parametersByKey: ReadonlyMap<string, Parameter> = new Map(
  parameters.map((parameter) => [parameter.key, parameter]),
)

export const parameterOf = (id: string): Parameter | undefined => parametersById.get(id)
