import { useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { useFlips } from '../use-answers.ts'
import { useLive, usePinned } from '../use-app.ts'
import { InputRows } from './panel/InputRows.tsx'
import { pinnedInputs } from './pinned-inputs.ts'

/** The inputs at hand. While one of them is in hand (`held`, or a gesture goes on) they stay: nothing may jump under a finger. */
export function usePinnedInputs(most: number, held: boolean): readonly NumericParameter[] {
  const pinned = usePinned()
  const flips = useFlips()
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
