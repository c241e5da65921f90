import { useDeferredValue, useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { Presented } from '../../decisions/decision.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { useLive, usePinned } from '../use-app.ts'
import { InputRows } from './panel/InputRows.tsx'
import { pinnedInputs } from './pinned-inputs.ts'

/** What flips the answer of the open view, the nearest first; none until all of it is known. */
function useOwnFlips(presented: Presented) {
  // Reasons are made when there is time: the first answer does not wait for them.
  const later = useDeferredValue<Presented | undefined>(presented, undefined)
  const block = later?.blocks.find(({ kind }) => kind === 'flips')
  return block?.kind === 'flips' && !block.searching ? block.flips : []
}

/** The inputs at hand. While one of them is in hand (`held`, or a gesture goes on) they stay: nothing may jump under a finger. */
export function usePinnedInputs(most: number, held: boolean, presented: Presented): readonly NumericParameter[] {
  const pinned = usePinned()
  const flips = useOwnFlips(presented)
  const live = useLive()
  const next = pinnedInputs(pinned, flips, most)
  const [kept, setKept] = useState(next)
  const stays = live || (held && pinned.length === 0)
  const same = kept.length === next.length && kept.every((one, index) => one === next[index])
  if (stays || same) return kept
  setKept(next)
  return next
}

interface PinnedRowsProps {
  readonly inputs: readonly NumericParameter[]
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (parameter: string) => void
}

/** A few inputs as the panel shows them, outside it. */
export function PinnedRows({ inputs, ...rest }: PinnedRowsProps) {
  return <InputRows ids={inputs.map(({ id }) => id)} {...rest} />
}
