import type { OriginSource, OriginTree } from './tree.ts'

/** Every source that a figure leans on, once for each place where it does. */
export const sourcesIn = ({ inputs }: OriginTree): readonly OriginSource[] =>
  inputs.flatMap(({ source, child }) => [...(source ? [source] : []), ...(child ? sourcesIn(child) : [])])
