import type { Edition, Model } from './edition.ts'
import type { SourceId } from './source.ts'

/** A source and the part of the edition that leans on it. */
export type Named = readonly [path: string, source: SourceId]

const ofModel = ({ id, architecture, hosts, tuning = [] }: Model): readonly Named[] => [
  ...(architecture ? [[`models.${id}.architecture`, architecture.source] as const] : []),
  ...(hosts ? [[`models.${id}.hosts`, hosts.source] as const] : []),
  ...tuning.flatMap(({ source, servingSource = source }) =>
    [source, servingSource].map((each) => [`models.${id}.tuning`, each] as const),
  ),
]

/** Every source named by the parts of an edition that the first ones did not have. */
export const addedSources = (edition: Edition): readonly Named[] => {
  const { accelerators = [], embeddings = [], throughputs = [], tuningClasses = [] } = edition
  const { vectorStores = [], searches = [], recalls = [], effects = [] } = edition
  const lists = { throughputs, tuningClasses, vectorStores, searches, recalls, effects }
  return [
    ...edition.models.flatMap(ofModel),
    ...accelerators.flatMap(({ id, memory, bandwidth, compute, power, prices }) =>
      [memory, bandwidth, compute, power, ...prices].flatMap((fact) =>
        fact ? [[`accelerators.${id}`, fact.source] as const] : [],
      ),
    ),
    ...embeddings.flatMap(({ id, price, retrieval }) =>
      [price, retrieval].flatMap((fact) => (fact ? [[`embeddings.${id}`, fact.source] as const] : [])),
    ),
    ...Object.entries(lists).flatMap(([list, facts]) => facts.map(({ source }) => [list, source] as const)),
  ]
}
