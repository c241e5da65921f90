import { useId, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import { counted } from '../../base/format.ts'
import type { Parameter } from '../../scenario/parameter.ts'
import { presetOf } from '../../scenario/presets.ts'
import { Button } from '../../ui/Button.tsx'
import { inputName, inputOf, sayValue } from '../../wording/value.ts'
import type { Cell } from '../cells.ts'
import { app, useComparison, type Comparison } from '../use-app.ts'
import styles from './ChangeBar.module.css'
import { sayMoment } from './moment.ts'

const sayChoice = (choice: Comparison['choices'][number], preset: string, savedAt: number | undefined): string => {
  if (choice === 'opened') return 'the link as opened'
  if (choice === 'preset') return `the preset ${presetOf(preset)?.name ?? preset}`
  return savedAt === undefined
    ? 'the version saved before this session'
    : `the version saved ${sayMoment(savedAt)}, before this session`
}

/** A link to compare with; it is read and not opened. */
function OtherLink({ chosen }: { readonly chosen: boolean }) {
  const [problem, setProblem] = useState<string>()
  const [text, setText] = useState('')
  const help = useId()
  return (
    <form
      className={styles['other']}
      onSubmit={(event) => {
        event.preventDefault()
        const refused = app.compareWithLink(text)
        setProblem(refused)
        if (refused === undefined) setText('')
      }}
    >
      <label>
        {chosen ? 'Compared with another link. Yet another:' : 'or another link:'}
        <input
          value={text}
          placeholder="Paste a link"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? undefined : help}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={text.trim() === ''}>
        Compare
      </Button>
      {problem !== undefined && (
        <p id={help} role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

function Choices({ preset }: { readonly preset: string }) {
  const { kind, choices, savedAt } = useComparison()
  const name = useId()
  return (
    <fieldset className={styles['choices']}>
      <legend>Compared with</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={kind === choice} onChange={() => app.compareWith(choice)} />
          {sayChoice(choice, preset, savedAt)}
        </label>
      ))}
      <OtherLink chosen={kind === 'link'} />
    </fieldset>
  )
}

interface ChangeListProps {
  readonly evaluation: Evaluation
  readonly changed: readonly Parameter[]
  readonly flipped: readonly Cell[]
  readonly compared: boolean
}

const sayFlipped = (count: number, compared: boolean, edition: string): string => {
  if (!compared) return `Its figures are those of ${edition}: answers are not compared.`
  return count === 0 ? 'No answer flipped' : `${counted(count, 'answer')} flipped`
}

/** Old and new of every changed input, the answers that flipped, and what all this is compared with. */
export function ChangeList({ evaluation: { scenario }, changed, flipped, compared }: ChangeListProps) {
  const { baseline } = useComparison()
  return (
    <>
      <h2>{changed.length === 0 ? 'No input changed' : `${counted(changed.length, 'input')} changed`}</h2>
      <ul data-list="inputs">
        {changed.map((parameter) => (
          <li key={parameter.id}>
            {inputName(parameter)}: {sayValue(parameter, inputOf(baseline.inputs, parameter))} →{' '}
            <b>{sayValue(parameter, inputOf(scenario.inputs, parameter))}</b>
          </li>
        ))}
      </ul>
      <h2>{sayFlipped(flipped.length, compared, baseline.edition)}</h2>
      <ul data-list="answers">
        {flipped.map(({ id, number, title, was, answer }) => (
          <li key={id}>
            {number} {title}: {was} → <b>{answer?.text}</b>
          </li>
        ))}
      </ul>
      <Choices preset={scenario.preset} />
    </>
  )
}
