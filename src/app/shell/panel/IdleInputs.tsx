import { useState } from 'react'
import { Rows } from './InputRows.tsx'
import styles from './Panel.module.css'
import type { RowSource } from './use-row-source.ts'

interface IdleInputsProps {
  readonly ids: readonly string[]
  readonly source: RowSource
  /** Open whatever was folded: something is looked for. */
  readonly open?: boolean
}

/** The inputs of which no value changes the answer of the open view, folded away. */
export function IdleInputs({ ids, source, open = false }: IdleInputsProps) {
  const [unfolded, setUnfolded] = useState(false)
  if (ids.length === 0) return undefined
  const shown = open || unfolded
  return (
    <details
      className={styles['idle']}
      open={shown}
      onToggle={(event) => !open && setUnfolded(event.currentTarget.open)}
    >
      <summary>No effect here ({ids.length})</summary>
      {shown && (
        <>
          <p>No value of these changes this answer as long as the rest stays as it is.</p>
          <Rows ids={ids} source={source} />
        </>
      )}
    </details>
  )
}
