import type { Parameter } from '../../../scenario/parameter.ts'
import { Tag, type TagTone } from '../../../ui/Tag.tsx'
import type { Owner } from './row-state.ts'

const tones: Readonly<Record<Owner, TagTone>> = {
  default: 'default',
  judgement: 'default',
  yours: 'yours',
  measured: 'measured',
  stale: 'stale',
}

interface InputTagProps {
  readonly parameter: Parameter
  readonly owner: Owner
  readonly onOpen: (id: string) => void
}

/** Whose figure it is; opens source, date and range. */
export function InputTag({ parameter, owner, onOpen }: InputTagProps) {
  return (
    <Tag
      tone={tones[owner]}
      onOpen={() => onOpen(parameter.id)}
      label={`${parameter.label}: ${owner}. Source and range`}
    >
      {owner}
    </Tag>
  )
}
