import type { Parameter } from '../../../scenario/parameter.ts'
import { Tag } from '../../../ui/Tag.tsx'

interface InputTagProps {
  readonly parameter: Parameter
  readonly changed: boolean
  readonly onOpen: () => void
}

/** Who owns the figure: yours, a default with a source, or a judgement of ours. */
export function InputTag({ parameter, changed, onOpen }: InputTagProps) {
  const measured = parameter.kind === 'own-evaluation' && changed
  const word = measured ? 'measured' : changed ? 'yours' : parameter.house ? 'judgement' : 'default'
  return (
    <Tag
      tone={measured ? 'measured' : changed ? 'yours' : 'default'}
      onOpen={onOpen}
      label={`${parameter.label}: ${word}. Source and range`}
    >
      {word}
    </Tag>
  )
}
