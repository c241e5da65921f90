import type { ActionId } from './keys/actions.ts'
import { registry, useAction } from './keys/use-action.ts'

interface FoldedInputsProps {
  readonly onUnfold: () => void
}

/** While the inputs are folded away, what is asked of them brings them back first. */
export function FoldedInputs({ onUnfold }: FoldedInputsProps) {
  const unfold = (id: ActionId) => (given: string) => {
    onUnfold()
    // One frame for the panel to come, one for what it can do.
    requestAnimationFrame(() => requestAnimationFrame(() => registry.run(id, given)))
  }
  useAction('find-input', unfold('find-input'))
  useAction('show-input', unfold('show-input'))
  useAction('presets', unfold('presets'))
  return undefined
}
