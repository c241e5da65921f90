import type { KnowledgeStrategy } from '../../engine/knowledge/strategies.ts'
import { parameterWords } from '../../scenario/parameter-words.ts'
import { sourceLine } from '../../wording/sources.ts'
import type { Approach } from './approaches.ts'
import { weeksInput, type Row } from './matrix-rows.ts'
import type { KnowledgeModel } from './present.ts'

const hoursInput: Readonly<Record<KnowledgeStrategy, string>> = {
  'prompt-only': 'knowledge.promptHours',
  'long-context': 'knowledge.promptHours',
  rag: 'knowledge.retrievalHours',
  'fine-tune': 'knowledge.tuningHours',
  hybrid: 'knowledge.tuningHours',
}

const onceInput: Partial<Readonly<Record<KnowledgeStrategy, string>>> = {
  rag: 'knowledge.retrievalEngineering',
  'fine-tune': 'knowledge.tuningEngineering',
  hybrid: 'knowledge.tuningEngineering',
}

/** The input that weighs most in a figure whose sources are those of inputs. */
function inputBehind(row: string, knowledge: KnowledgeStrategy): string | undefined {
  switch (row) {
    case 'inDate':
      return 'knowledge.changesPerYear'
    case 'weeks':
      return weeksInput(knowledge)
    case 'added':
      return 'knowledge.retrievalSeconds'
    case 'upkeep':
      return hoursInput[knowledge]
    case 'once':
    case 'fixed':
      return onceInput[knowledge]
    default:
      return undefined
  }
}

const fromCatalogue: ReadonlySet<string> = new Set(['quality', 'cost', 'latency'])

/** Where a cell comes from: the publishers behind its model's figures, or the source of the input behind it. */
function sourceFor({ reading }: KnowledgeModel, row: string, { knowledge, row: own }: Approach): string {
  if (fromCatalogue.has(row)) return own.best ? sourceLine(reading.evaluation, [own.best.index]) : ''
  const input = inputBehind(row, knowledge)
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
