import { useId, useMemo, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { Hatch } from '../look/Hatch.tsx'
import { screenTheme } from '../look/theme.ts'
import { describeFlips } from './describe.ts'
import type { FlipRow } from './flip-row.ts'
import { stripFrame, type StripFrame } from './layout.ts'
import { StripRow } from './StripRow.tsx'

export interface FlipPictureProps extends PictureProps {
  /** In the order in which they are shown. */
  readonly rows: readonly FlipRow[]
  /** An option that is pointed at or selected somewhere. */
  readonly highlight?: string | undefined
}

interface DrawingProps extends FlipPictureProps {
  readonly frame: StripFrame
  readonly describedBy?: string
  readonly over?: ReactNode
}

/** The strip once it is laid out. */
export function FlipDrawing({ frame, ...props }: DrawingProps) {
  const { rows, theme = screenTheme, highlight } = props
  const hatch = `${useId()}h`
  const says = useMemo(() => describeFlips(rows), [rows])
  return (
    <ChartSvg {...props} theme={theme} says={says}>
      <defs>
        <Hatch id={hatch} theme={theme} />
      </defs>
      {rows.map((row, index) => (
        <StripRow key={row.id} {...{ row, frame, hatch, theme, highlight }} top={2 + index * frame.rowHeight} />
      ))}
    </ChartSvg>
  )
}

/** Who wins along each input: a picture. */
export function FlipPicture(props: FlipPictureProps) {
  const { width, height } = unitsOf(props)
  return <FlipDrawing {...props} frame={stripFrame(props.rows, width, height)} />
}
