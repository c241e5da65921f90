import { memo } from 'react'
import { alike } from '../../base/alike.ts'
import { use } from '../look/Hatch.tsx'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { boxPath, coordinate } from '../shape/svg-path.ts'
import type { FlipRow, FlipStretch } from './flip-row.ts'
import { barHeight, barX, flipTexts, nameIn, nameOfRow, sizes, type StripFrame } from './layout.ts'

interface StripRowProps {
  readonly row: FlipRow
  readonly top: number
  readonly frame: StripFrame
  readonly hatch: string
  readonly theme: ChartTheme
  readonly highlight: string | undefined
}

const isHere = ({ now }: FlipRow, { from, to }: FlipStretch): boolean => now !== undefined && now >= from && now < to

interface BarProps extends StripRowProps {
  readonly y: number
}

function Bar({ row, y, frame, hatch, theme, highlight }: BarProps) {
  return row.stretches.map((stretch) => {
    const x = barX(frame, stretch.from)
    const width = Math.max(0, barX(frame, stretch.to) - x - (stretch.to < 1 ? 1 : 0))
    const path = boxPath(x, y, width, barHeight)
    const { option } = stretch
    if (option === undefined)
      return <path key={stretch.from} d={path} fill={use(hatch)} stroke={theme.line2} strokeWidth={1} />
    const colour = theme.slots[stretch.slot]
    const strong = isHere(row, stretch) || option === highlight
    return (
      <g key={stretch.from}>
        <path d={path} fill={colour} fillOpacity={strong ? 0.34 : theme.tint} />
        <path d={boxPath(x, y + barHeight - 2.4, width, 2.4)} fill={colour} />
        {option === highlight && <path d={path} fill="none" stroke={theme.ink} strokeWidth={1.4} />}
      </g>
    )
  })
}

/** The present value: a needle through the bar, or an arrow at the end it lies beyond. */
function Needle({
  now,
  y,
  frame,
  theme,
}: {
  readonly now: number
  readonly y: number
  readonly frame: StripFrame
  readonly theme: ChartTheme
}) {
  const x = coordinate(barX(frame, now))
  if (now < 0 || now > 1) {
    const out = now < 0 ? -6 : 6
    return <path d={`M${x} ${y + 3}l${out} 6l${-out} 6Z`} fill={theme.ink} />
  }
  return (
    <path
      d={`M${x} ${y - 1}V${y + barHeight + 1}M${x} ${y}l-3.5 -6h7Z`}
      fill={theme.ink}
      stroke={theme.ink}
      strokeWidth={1.6}
      strokeLinejoin="round"
    />
  )
}

/** The range of the present value: a bracket over the bar. */
function Bracket({
  row,
  y,
  frame,
  theme,
}: {
  readonly row: FlipRow
  readonly y: number
  readonly frame: StripFrame
  readonly theme: ChartTheme
}) {
  if (!row.range) return undefined
  const from = barX(frame, row.range.from)
  const to = barX(frame, row.range.to)
  return (
    <path
      d={`M${coordinate(from)} ${y - 1}V${y - 5}H${coordinate(to)}V${y - 1}`}
      fill="none"
      stroke={theme.ink}
      strokeWidth={1.4}
    />
  )
}

/** One input: its name and owner, the bar over its track, its ends, flips and present value. */
export const StripRow = memo(function StripRow(props: StripRowProps) {
  const { row, top, frame, theme, highlight } = props
  const y = top + frame.barTop
  const middle = y + barHeight / 2
  const under = y + barHeight + 9
  // Between the top of the row and the bracket over the bar.
  const nameLine = top + (frame.barTop - 8) / 2
  const needle = row.now === undefined ? undefined : barX(frame, row.now)
  const name = {
    lines: [nameOfRow(frame, row)],
    x: 0,
    size: sizes.name,
    anchor: 'start',
    weight: 600,
    fill: theme.ink,
  } as const
  const end = { size: sizes.end, fill: theme.ink3 }
  return (
    <g>
      {frame.wide ? (
        <>
          <Words {...name} y={middle - 6} />
          <Words lines={[row.note]} x={0} y={middle + 8} size={sizes.note} anchor="start" fill={theme.ink3} />
          <Words {...end} lines={[row.low]} x={frame.barLeft - 6} y={middle} anchor="end" />
          <Words {...end} lines={[row.high]} x={frame.barRight + 6} y={middle} anchor="start" />
          <Words {...name} lines={[row.current]} x={frame.textRight} y={middle} anchor="end" />
        </>
      ) : (
        <>
          <Words {...name} y={nameLine} />
          <Words {...name} lines={[row.current]} x={frame.textRight} y={nameLine} anchor="end" />
          <Words {...end} lines={[row.low]} x={0} y={under} anchor="start" />
          <Words {...end} lines={[row.high]} x={frame.width} y={under} anchor="end" />
        </>
      )}
      <Bar {...props} y={y} />
      {row.stretches.map((stretch) => {
        const text = nameIn(frame, stretch, needle)
        const strong = isHere(row, stretch) || (stretch.option !== undefined && stretch.option === highlight)
        return (
          text && (
            <Words
              key={stretch.from}
              lines={[text.text]}
              x={text.x}
              y={middle - 1}
              size={sizes.inside}
              anchor="middle"
              weight={strong ? 600 : 500}
              fill={theme.ink}
              halo={stretch.option === undefined ? theme.surface : undefined}
            />
          )
        )
      })}
      <Bracket row={row} y={y} frame={frame} theme={theme} />
      {row.now !== undefined && <Needle now={row.now} y={y} frame={frame} theme={theme} />}
      {flipTexts(frame, row).map(({ text, x }) => (
        <Words
          key={`${text} ${x}`}
          lines={[text]}
          x={x}
          y={under}
          size={sizes.flip}
          anchor="middle"
          fill={theme.ink2}
        />
      ))}
    </g>
  )
}, alike)
