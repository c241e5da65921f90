import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { parseInput, writeInput } from '../../../scenario/grammar.ts'
import { presets } from '../../../scenario/presets.ts'
import { pointOf, isRange } from '../../../scenario/values.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import { inputOf, sayChange, shownValue } from '../../../wording/value.ts'
import { useFlips } from '../../use-answers.ts'
import { app } from '../../use-app.ts'
import styles from './FirstVisit.module.css'
import { questionsFor, type Question } from './questions.ts'
import { markSeen } from './seen.ts'
import { useState } from 'react'

/** The cases that the source article names. */
const mostCases = 6

function Cases() {
  return (
    <ul className={styles['cases']}>
      {presets.slice(0, mostCases).map(({ id, name }) => (
        <li key={id}>
          <Button
            onClick={() => {
              app.openPreset(id)
              markSeen('cases')
            }}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Answer({
  question: { parameter, text },
  evaluation,
}: {
  readonly question: Question
  readonly evaluation: Evaluation
}) {
  const value = inputOf(evaluation.scenario.inputs, parameter)
  const point = isRange(value) ? pointOf(parameter, value) : typeof value === 'number' ? value : parameter.track[0]
  const onEnter = (typed: string): string | undefined => {
    const parsed = parseInput(parameter, typed, value)
    if (!parsed.ok) return parsed.problems[0]?.message ?? 'That is not allowed here.'
    return app.setInputs({ [parameter.id]: parsed.value }, sayChange(parameter, parsed.value))[0]?.message
  }
  return (
    <li>
      <span>{text}</span>
      <ValueField
        label={text}
        {...shownValue(parameter, value, point)}
        text={writeInput(parameter, value)}
        onEnter={onEnter}
      />
    </li>
  )
}

/** The questions stay the same ones while they are answered. */
function Questions({ evaluation }: { readonly evaluation: Evaluation }) {
  const flips = useFlips()
  const [questions] = useState(() => questionsFor(flips))
  return (
    <ul className={styles['questions']}>
      {questions.map((question) => (
        <Answer key={question.parameter.id} question={question} evaluation={evaluation} />
      ))}
    </ul>
  )
}

interface OfferProps {
  readonly offer: 'cases' | 'questions'
  readonly evaluation: Evaluation
}

/** A way in for somebody with a case of their own; over the page, so that nothing moves. */
export function Offer({ offer, evaluation }: OfferProps) {
  const close = () => markSeen('cases', ...(offer === 'questions' ? (['questions'] as const) : []))
  return (
    <aside
      className={styles['offer']}
      aria-label={offer === 'cases' ? 'Start from your case' : 'Three questions about your case'}
      data-offer={offer}
    >
      <h2>{offer === 'cases' ? 'Start from your case' : 'Three figures of your case'}</h2>
      {offer === 'cases' ? <Cases /> : <Questions evaluation={evaluation} />}
      <Button look="icon" label="Close, and do not offer it again" onClick={close}>
        <Icon name="close" />
      </Button>
    </aside>
  )
}
