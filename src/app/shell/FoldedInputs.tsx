import type { ActionId } from './keys/actions.ts'
import { registry, useAction } from './keys/use-action.ts'

interface FoldedInputsProps {
  readonly onUnfold: () => void
}

/** While the inputs are folded away, what is asked of them brings them back first. */
export function FoldedInputs({ onUnfold }: FoldedInputsProps) {
  const unfold = (id: ActionId) => (given: string) => {
    registry.runNext(id, given)
    onUnfold()
  }
  useAction('find-input', unfold('find-input'))
  useAction('show-input', unfold('show-input'))
  return undefined
}
