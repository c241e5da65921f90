import { parameterWords } from '../../scenario/parameter-words.ts'
import { sourceLine } from '../../wording/sources.ts'
import type { Approach } from './approaches.ts'
import { inputsBehind } from './matrix-inputs.ts'
import type { Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

const fromCatalogue: ReadonlySet<string> = new Set(['quality', 'cost', 'latency'])

/** Where a cell comes from: the publishers behind its model's figures, or the source of the input behind it. */
function sourceFor({ reading }: KnowledgeModel, row: string, { knowledge, row: own }: Approach): string {
  if (fromCatalogue.has(row)) return own.best ? sourceLine(reading.evaluation, [own.best.index]) : ''
  const [input] = inputsBehind(row, knowledge, own.best?.outcome.alternative.hosting)
  return input === undefined ? 'inputs of the scenario' : parameterWords(input).source
}

/** The rows with the source of every cell: made only for tables and files. */
export const withSources = (model: KnowledgeModel, rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const approach = model.shown[index]
      return approach ? { ...cell, source: sourceFor(model, row.id, approach) } : cell
    }),
  }))
