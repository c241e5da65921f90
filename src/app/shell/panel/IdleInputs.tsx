import { useState } from 'react'
import type { Bearing } from '../../../alternatives/influence.ts'
import { Rows } from './InputRows.tsx'
import styles from './Panel.module.css'
import type { RowSource } from './use-row-source.ts'

interface IdleInputsProps {
  readonly ids: readonly string[]
  readonly source: RowSource
  /** How they bear on the answer by now; the list itself stays under a hand. */
  readonly bearings: ReadonlyMap<string, Bearing>
  /** Open whatever was folded: something is looked for. */
  readonly open?: boolean
}

const sayIdle = (since: number): string => {
  const holds = 'No value of these changes this answer as long as the rest stays as it is.'
  return since === 0 ? holds : `${holds} Since the last change ${since} of them ${since === 1 ? 'does' : 'do'}.`
}

/** The inputs of which no value changes the answer of the open view, folded away. */
export function IdleInputs({ ids, source, bearings, open = false }: IdleInputsProps) {
  const [unfolded, setUnfolded] = useState(false)
  if (ids.length === 0) return undefined
  const shown = open || unfolded
  const since = ids.filter((id) => bearings.get(id)?.kind === 'flips').length
  return (
    <details
      className={styles['idle']}
      open={shown}
      onToggle={(event) => !open && setUnfolded(event.currentTarget.open)}
    >
      <summary>No effect here ({ids.length - since})</summary>
      {shown && (
        <>
          <p>{sayIdle(since)}</p>
          <Rows ids={ids} source={source} />
        </>
      )}
    </details>
  )
}
