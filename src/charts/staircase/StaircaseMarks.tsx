import { memo, useId } from 'react'
import { Hatch, use } from '../look/Hatch.tsx'
import { blockHeight, textIn } from '../look/text-box.ts'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { tickSize } from '../scatter/plot.ts'
import { boxPath, coordinate, lineTo, moveTo, segmentsPath } from '../shape/svg-path.ts'
import { sizes, type CurveName } from './names.ts'
import type { StaircasePlan } from './plan.ts'
import type { StaircaseSeries } from './staircase-series.ts'

interface MarksProps {
  readonly plan: StaircasePlan
  readonly series: StaircaseSeries
  readonly theme: ChartTheme
  /** A curve that is pointed at somewhere. */
  readonly highlight?: string | undefined
}

function Curves({ plan, theme, highlight }: MarksProps) {
  const clip = `${useId()}c`
  const { frame } = plan.plot
  const faded = (id: string): boolean =>
    highlight !== undefined && highlight !== id && plan.curves.some(({ curve }) => curve.id === highlight)
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <path d={boxPath(frame.x, frame.y, frame.width, frame.height)} />
        </clipPath>
      </defs>
      <g clipPath={use(clip)} fill="none" strokeWidth={2.4} strokeLinejoin="round">
        {plan.curves.map(({ curve, path }) => (
          <path
            key={curve.id}
            d={path}
            stroke={theme.slots[curve.slot]}
            strokeOpacity={faded(curve.id) ? 0.45 : 1}
            strokeWidth={curve.id === highlight ? 3.2 : 2.4}
          />
        ))}
      </g>
    </>
  )
}

function Name({ name, theme }: { readonly name: CurveName; readonly theme: ChartTheme }) {
  const { placed, lines, note, strong } = name
  const size = strong ? sizes.name : sizes.note
  const high = blockHeight(lines.length, size)
  const { box, anchor, leader } = placed
  return (
    <>
      {leader && <path d={segmentsPath([leader])} stroke={theme.ink2} strokeWidth={1} fill="none" />}
      <Words
        {...textIn({ ...box, height: high }, lines, size, anchor)}
        weight={strong ? 600 : 500}
        fill={theme.ink}
        halo={theme.surface}
      />
      {note !== undefined && (
        <Words
          {...textIn({ ...box, y: box.y + high, height: box.height - high }, [note], sizes.note, anchor)}
          fill={theme.ink2}
          halo={theme.surface}
        />
      )}
    </>
  )
}

function Regimes({ plan, series, theme }: MarksProps) {
  const hatch = `${useId()}h`
  const { caption, parts, starts, startsAt, list, listAt } = plan.strip
  const slots = { no: series.line.slot, yes: series.stairs.slot } as const
  return (
    <>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <Words lines={[series.regimes.caption]} {...caption} size={tickSize} anchor="start" fill={theme.ink3} />
      {parts.map(({ regime, box, nameAt }) => {
        const path = boxPath(box.x, box.y, box.width, box.height)
        return (
          <g key={regime.from}>
            {regime.answer === 'depends' ? (
              <path d={path} fill={use(hatch)} stroke={theme.line2} strokeWidth={1} />
            ) : (
              <path d={path} fill={theme.slots[slots[regime.answer]]} fillOpacity={0.36} />
            )}
            {nameAt !== undefined && (
              <Words
                lines={[regime.label]}
                x={nameAt}
                y={box.y + box.height / 2}
                size={tickSize}
                anchor="middle"
                weight={600}
                fill={theme.ink}
                halo={regime.answer === 'depends' ? theme.surface : undefined}
              />
            )}
          </g>
        )
      })}
      {starts.map(({ text, x }) => (
        <Words key={text} lines={[text]} x={x} y={startsAt} size={tickSize} anchor="middle" fill={theme.ink2} />
      ))}
      {list.length > 0 && <Words lines={list} x={2} y={listAt} size={tickSize} anchor="start" fill={theme.ink2} />}
    </>
  )
}

/** A line against a staircase, every crossing of the two, today's volume through both, and the regimes below. */
export const StaircaseMarks = memo(function StaircaseMarks(props: MarksProps) {
  const { plan, series, theme } = props
  const { rings, names, today, plot, strip } = plan
  const bottom = plot.frame.y + plot.frame.height
  const bar = strip.parts[0]?.box
  const through = bar ? moveTo(today.x, bar.y - 3) + lineTo(today.x, bar.y + bar.height + 3) : ''
  return (
    <>
      <Curves {...props} />
      <Regimes {...props} />
      <path
        d={moveTo(today.x, plot.frame.y) + lineTo(today.x, bottom) + through}
        stroke={theme.ink}
        strokeWidth={1.3}
        strokeDasharray="2 3"
        fill="none"
      />
      <Words
        lines={[series.today.label]}
        {...today.text}
        size={tickSize}
        anchor="middle"
        weight={600}
        fill={theme.ink}
      />
      {rings.map(({ x, y }, index) => (
        <circle
          key={`${index}`}
          cx={coordinate(x)}
          cy={coordinate(y)}
          r={index === rings.length - 1 ? 5 : 3.5}
          fill={theme.surface}
          stroke={theme.ink}
          strokeWidth={index === rings.length - 1 ? 2 : 1.5}
        />
      ))}
      {names.map((name) => (
        <Name key={name.id} name={name} theme={theme} />
      ))}
    </>
  )
})
