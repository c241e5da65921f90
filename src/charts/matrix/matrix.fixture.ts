import type { MatrixCell, MatrixRow, MatrixSeries, Verdict } from './matrix-series.ts'

const ranged = (text: string, low: number, best: number, high: number, verdict?: Verdict): MatrixCell => ({
  text,
  range: { low, best, high },
  ...(verdict && { verdict }),
  ...(verdict === 'fails' && { fails: 'beyond the limit' }),
})

const word = (text: string, verdict?: Verdict): MatrixCell => ({ text, ...(verdict && { verdict }) })

const rows: readonly MatrixRow[] = [
  {
    id: 'inDate',
    name: 'Answers in date',
    note: 'current facts',
    demand: { kind: 'must' },
    axis: { scale: 'linear', low: 0, high: 1 },
    limit: { at: 0.9, allowed: 'above', text: 'at least 90 %' },
    cells: [
      ranged('31 %', 0.24, 0.31, 0.42, 'fails'),
      ranged('96 %', 0.92, 0.96, 0.98, 'holds'),
      ranged('44 %', 0.3, 0.44, 0.6, 'fails'),
      ranged('96 %', 0.92, 0.96, 0.98, 'holds'),
    ],
  },
  {
    id: 'quality',
    name: 'Tasks solved',
    note: '',
    demand: { kind: 'weight', points: 30 },
    axis: { scale: 'linear', low: 0.5, high: 1 },
    limit: { at: 0.8, allowed: 'above', text: 'at least 80 %' },
    cells: [
      ranged('68 %', 0.6, 0.68, 0.75, 'fails'),
      ranged('86 %', 0.78, 0.86, 0.91, 'at-risk'),
      ranged('79 %', 0.7, 0.79, 0.86, 'fails'),
      ranged('89 %', 0.82, 0.89, 0.93, 'holds'),
    ],
  },
  {
    id: 'source',
    name: 'Shows its source',
    note: 'asked for',
    demand: { kind: 'must' },
    cells: [word('no', 'fails'), word('yes', 'holds'), word('no', 'fails'), word('yes', 'holds')],
  },
  {
    id: 'cost',
    name: 'Cost a request',
    note: '',
    demand: { kind: 'none' },
    axis: { scale: 'log', low: 0.001, high: 0.1 },
    cells: [
      ranged('$0.0052', 0.004, 0.0052, 0.006),
      ranged('$0.0034', 0.002, 0.0034, 0.005),
      ranged('$0.0016', 0.001, 0.0016, 0.002),
      word('not known'),
    ],
  },
]

/** Four approaches, one of which fails nothing and is recommended. */
export const someMatrix: MatrixSeries = {
  columns: [
    { id: 'prompt-only', label: 'Prompt only', detail: 'Small', slot: 'c5', best: 0.03, outlined: false },
    { id: 'rag', label: 'RAG', detail: 'Small, low effort', slot: 'c0', best: 0.83, outlined: true },
    { id: 'fine-tune', label: 'Fine-tune', detail: 'Small, tuned', slot: 'c1', best: 0.02, outlined: false },
    { id: 'hybrid', label: 'RAG + fine-tune', detail: '', slot: 'c2', best: 0.12, outlined: false },
  ],
  rows,
}
