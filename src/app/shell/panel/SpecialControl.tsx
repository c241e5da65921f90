import type { InputValue, Mix, Own } from '../../../scenario/parameter.ts'
import { MixEditor } from './MixEditor.tsx'
import { OwnEvaluationRow } from './OwnEvaluationRow.tsx'

interface SpecialControlProps {
  readonly parameter: Mix | Own
  readonly value: InputValue
  readonly onSet: (value: InputValue) => readonly { readonly message: string }[]
}

/** The controls of the two inputs that are more than a number or a choice. */
export function SpecialControl({ parameter, value, onSet }: SpecialControlProps) {
  return parameter.kind === 'mix' ? (
    <MixEditor value={typeof value === 'string' ? value : ''} onSet={onSet} />
  ) : (
    <OwnEvaluationRow value={value} onSet={onSet} />
  )
}
