import { useState } from 'react'
import type { Evaluation } from '../../alternatives/evaluation.ts'
import type { NumericParameter } from '../../scenario/parameter.ts'
import { presetInputs } from '../../scenario/presets.ts'
import { inputName, inputOf } from '../../wording/value.ts'
import { useFlips, useLive, usePinned, useTracks } from '../use-app.ts'
import { NumberRow } from './panel/NumberRow.tsx'
import { rowModel } from './panel/row-model.ts'
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
export function PinnedRows({ inputs, evaluation, colourOf, onOrigin }: PinnedRowsProps) {
  const { scenario } = evaluation
  const { tracks, updating } = useTracks(inputs.map(({ id }) => id))
  const usual = presetInputs(scenario.preset)
  return inputs.map((parameter) => {
    const value = inputOf(scenario.inputs, parameter)
    const preset = inputOf(usual, parameter)
    const track = tracks[parameter.id]
    return (
      <NumberRow
        key={parameter.id}
        {...{ parameter, value, preset, updating, onOrigin }}
        name={inputName(parameter)}
        model={rowModel({ parameter, value, preset, evaluation, track, colourOf })}
      />
    )
  })
}
