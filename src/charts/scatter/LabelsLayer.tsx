import { memo } from 'react'
import { leading, textIn } from '../look/text-box.ts'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { segmentsPath } from '../shape/svg-path.ts'
import { labelSizes, type MarkLabel } from './labels.ts'
import type { Marked } from './marks.ts'

interface LabelsLayerProps {
  readonly labels: readonly MarkLabel[]
  readonly theme: ChartTheme
  readonly marked: Marked
}

/** Names beside their marks, or at a leader. */
export const LabelsLayer = memo(function LabelsLayer({ labels, theme, marked }: LabelsLayerProps) {
  const leaders = labels.flatMap(({ placed }) => placed.leader ?? [])
  return (
    <>
      {leaders.length > 0 && <path d={segmentsPath(leaders)} stroke={theme.ink3} strokeWidth={1} fill="none" />}
      {labels.map(({ id, option, placed, name, note, strength }) => {
        const size = strength === 'recommended' ? labelSizes.recommended : labelSizes.usual
        const strong = strength === 'recommended' || marked.has(option)
        const height = name.length * size * leading
        const above = { ...placed.box, height }
        const below = { ...placed.box, y: placed.box.y + height, height: labelSizes.note * leading }
        return (
          <g key={id}>
            <Words
              {...textIn(above, name, size, placed.anchor)}
              weight={strong ? 600 : 500}
              fill={strength === 'out' && !strong ? theme.ink2 : theme.ink}
              halo={theme.surface}
            />
            {note !== '' && (
              <Words
                {...textIn(below, [note], labelSizes.note, placed.anchor)}
                fill={strength === 'recommended' ? theme.ink2 : theme.ink3}
                halo={theme.surface}
              />
            )}
          </g>
        )
      })}
    </>
  )
})
