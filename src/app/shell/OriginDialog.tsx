import type { Evaluation } from '../../alternatives/evaluation.ts'
import { filledExpression } from '../../alternatives/origin/expression.ts'
import { originOf } from '../../alternatives/origin/origin.ts'
import type { OriginInput, OriginTree } from '../../alternatives/origin/tree.ts'
import { narrowSpace, significant } from '../../base/format.ts'
import { Modal } from '../../ui/Modal.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { criterionUnits, figureKey, readFigureKey, sayFigure } from '../../wording/names.ts'
import styles from './Dialogs.module.css'
import { useFigureReturn } from './use-figure-focus.ts'

/** Six digits are enough to follow a calculation; the exact value is in the attribute beside it. */
const number = (value: number): string => significant(value, 6)

/** A share or a ratio goes into the formula as it is, so its number stands alone. */
const bare: ReadonlySet<string> = new Set(['', 'share', 'ratio', 'none'])

const withUnit = (value: number, unit: string): string =>
  bare.has(unit) ? number(value) : number(value) + narrowSpace + unit

const kinds: Readonly<Record<OriginInput['kind'], string>> = {
  input: 'input',
  fact: 'published',
  derived: 'derived',
  house: 'judgement',
}

function Source({ source }: { readonly source: OriginInput['source'] | undefined }) {
  if (!source) return undefined
  const second = source.secondHand ? ', second hand' : ''
  return (
    <span className={styles['source']}>
      {source.publisher}:{' '}
      <a href={source.url} target="_blank" rel="noreferrer">
        {source.title}
      </a>
      , {source.date}, read {source.read}
      {second}, {source.licence}
    </span>
  )
}

function Steps({ steps }: { readonly steps: OriginInput['steps'] | undefined }) {
  if (!steps || steps.length === 0) return undefined
  return (
    <details>
      <summary>How it was read off the source</summary>
      <ol className={styles['inputs']}>
        {steps.map((step) => (
          <li key={`${step.label} ${step.value}`}>
            <span className={styles['inputLine']}>
              {step.label}
              {step.formula !== '' && <code>{step.formula}</code>}
              <b>{withUnit(step.value, step.unit)}</b>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Input({ input }: { readonly input: OriginInput }) {
  return (
    <li data-symbol={input.symbol} data-value={input.value}>
      <span className={styles['inputLine']}>
        <code>{input.symbol}</code>
        <span>{input.label}</span>
        <span className={styles['kind']}>{kinds[input.kind]}</span>
        <b>{withUnit(input.value, input.unit)}</b>
      </span>
      {input.parameter !== undefined && <span className={styles['source']}>{input.parameter}</span>}
      <Source source={input.source} />
      <Steps steps={input.steps} />
      {input.child && <Tree tree={input.child} />}
    </li>
  )
}

/** One formula with its numbers filled in, and the same for every input that is itself computed. */
function Tree({ tree }: { readonly tree: OriginTree }) {
  const bySymbol = new Map(tree.inputs.map((input) => [input.symbol, number(input.value)]))
  return (
    <div className={styles['tree']} data-origin data-expression={tree.expression} data-value={tree.value}>
      <p className={styles['filled']}>
        {tree.expression}
        {'\n= '}
        {filledExpression(tree.expression, (symbol) => bySymbol.get(symbol))}
        {'\n= '}
        <b>{withUnit(tree.value, tree.unit)}</b>
      </p>
      {tree.notes.map((note) => (
        <p key={note} className={styles['statement']}>
          {note}
        </p>
      ))}
      <ul className={styles['inputs']}>
        {tree.inputs.map((input) => (
          <Input key={input.symbol} input={input} />
        ))}
      </ul>
    </div>
  )
}

interface OriginDialogProps {
  readonly evaluation: Evaluation
  /** As on the button: `cost:gpt-5.5@low/stream:p50`. */
  readonly figure: string
  readonly onFigure: (figure: string) => void
  readonly onClose: () => void
}

const ends = [
  { value: 'p05', label: '5th percentile' },
  { value: 'p50', label: 'Point estimate' },
  { value: 'p95', label: '95th percentile' },
] as const

/** Where a figure comes from: formula with the numbers filled in, inputs, sources, dates. */
export function OriginDialog({ evaluation, figure, onFigure, onClose }: OriginDialogProps) {
  const returnTo = useFigureReturn(figure)
  const ref = readFigureKey(figure)
  const index = evaluation.alternatives.findIndex((one) => one.id === ref?.alternative)
  const outcome = evaluation.outcomes[index]
  const interval = ref && outcome?.[ref.criterion]
  if (!ref || !outcome || !interval)
    return (
      <Modal title="This figure is gone" onClose={onClose} returnTo={returnTo}>
        <p>The scenario has changed and no longer has it.</p>
      </Modal>
    )
  const tree = originOf(evaluation, index, ref.criterion, ref.end)
  return (
    <Modal title={tree.title} lead={outcome.alternative.label} onClose={onClose} returnTo={returnTo}>
      <p className={styles['result']} data-unit={criterionUnits[ref.criterion]}>
        {sayFigure(ref.criterion, interval, ref.end)}
      </p>
      <Segmented
        label="Which of its figures"
        value={ref.end}
        options={ends}
        onChoose={(end) =>
          onFigure(figureKey(ref.criterion, ref.alternative, end === 'p05' || end === 'p95' ? end : 'p50'))
        }
      />
      <Tree tree={tree} />
    </Modal>
  )
}
