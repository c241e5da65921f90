import { memo, useId } from 'react'
import { EndName } from '../frame/EndName.tsx'
import { GateLine } from '../frame/GateLine.tsx'
import { Hatch, use } from '../look/Hatch.tsx'
import { textIn } from '../look/text-box.ts'
import type { ChartTheme, Slot } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { tickSize } from '../scatter/plot.ts'
import { boxPath, coordinate, lineTo, moveTo } from '../shape/svg-path.ts'
import type { MoneyPayback } from './money-series.ts'
import type { MoneyPlan } from './plan.ts'
import { caption, type PaybackStrip } from './payback-strip.ts'

interface MarksProps {
  readonly plan: MoneyPlan
  readonly payback: MoneyPayback | undefined
  readonly theme: ChartTheme
  /** A line that is pointed at somewhere. */
  readonly highlight?: string | undefined
}

function Lines({ plan, theme, highlight }: MarksProps) {
  const clip = `${useId()}c`
  const { frame } = plan.plot
  const faded = (id: string): boolean =>
    highlight !== undefined && highlight !== id && plan.lines.some(({ line }) => line.id === highlight)
  const colour = (slot: Slot): string => theme.slots[slot]
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <path d={boxPath(frame.x, frame.y, frame.width, frame.height)} />
        </clipPath>
      </defs>
      <g clipPath={use(clip)}>
        {plan.lines.map(
          ({ line, band }) =>
            band !== undefined && (
              <path key={line.id} d={band} fill={colour(line.slot)} fillOpacity={faded(line.id) ? 0.06 : 0.17} />
            ),
        )}
        {plan.lines.map(({ line, path, steps }) => (
          <g key={line.id} stroke={colour(line.slot)} strokeOpacity={faded(line.id) ? 0.45 : 1} fill="none">
            <path d={path} strokeWidth={line.id === highlight ? 3.2 : 2.4} strokeLinejoin="round" />
            <path d={steps} strokeWidth={1.6} />
          </g>
        ))}
      </g>
    </>
  )
}

function Bar({
  bar,
  y,
  theme,
}: {
  readonly bar: NonNullable<PaybackStrip['bar']>
  readonly y: number
  readonly theme: ChartTheme
}) {
  const { from, to, open, beyond, median, lowText, highText } = bar
  const arrow = `${moveTo(to - 7, y - 5)}${lineTo(to, y)}${lineTo(to - 7, y + 5)}`
  const text = { y, size: tickSize, fill: theme.ink2, halo: theme.surface } as const
  return (
    <>
      {!beyond && <path d={boxPath(from, y - 3, to - from, 6)} fill={theme.line2} fillOpacity={0.45} />}
      <path
        d={`${beyond ? moveTo(from, y) : `${moveTo(from, y - 6)}v12M${coordinate(from)} ${coordinate(y)}`}${lineTo(to, y)}${open ? arrow : `${moveTo(to, y - 6)}v12`}`}
        stroke={theme.ink}
        strokeWidth={1.6}
        fill="none"
      />
      {median !== undefined && <circle cx={coordinate(median)} cy={coordinate(y)} r={4.5} fill={theme.ink} />}
      {lowText !== '' && <Words {...text} lines={[lowText]} x={from - 5} anchor="end" />}
      {highText !== '' && <Words {...text} lines={[highText]} x={to + 5} anchor="start" />}
    </>
  )
}

function Strip({
  strip,
  payback,
  theme,
}: {
  readonly strip: PaybackStrip
  readonly payback: MoneyPayback
  readonly theme: ChartTheme
}) {
  const hatch = `${useId()}h`
  const { shut } = strip
  return (
    <>
      <defs>
        <Hatch id={hatch} theme={theme} faint />
      </defs>
      <path d={boxPath(shut.x, shut.y, shut.width, shut.height)} fill={use(hatch)} />
      <Words lines={[caption]} {...strip.caption} size={tickSize} anchor="end" fill={theme.ink3} />
      {strip.bar && <Bar bar={strip.bar} y={strip.y} theme={theme} />}
      <Words lines={[payback.label]} {...strip.label} size={tickSize} anchor="middle" weight={600} fill={theme.ink} />
    </>
  )
}

function Notes({ plan, theme }: Pick<MarksProps, 'plan' | 'theme'>) {
  return plan.notes.map(({ id, text, placed }) => (
    <Words key={id} {...textIn(placed.box, [text], tickSize, placed.anchor)} fill={theme.ink2} halo={theme.surface} />
  ))
}

/** Lines with bands and steps, the payback as a ring and as an interval, the limit, and names at the right. */
export const MoneyMarks = memo(function MoneyMarks(props: MarksProps) {
  const { plan, payback, theme } = props
  const { ring, gate, strip, plot } = plan
  const bottom = plot.frame.y + plot.frame.height
  return (
    <>
      <Lines {...props} />
      {ring && (
        <path
          d={
            moveTo(ring.x, ring.y) +
            lineTo(ring.x, bottom) +
            (strip ? moveTo(ring.x, strip.top) + lineTo(ring.x, strip.y) : '')
          }
          stroke={theme.ink}
          strokeWidth={1.2}
          strokeDasharray="2 3"
          fill="none"
        />
      )}
      <GateLine gate={gate} theme={theme} />
      {strip && payback && <Strip strip={strip} payback={payback} theme={theme} />}
      {ring && (
        <circle
          cx={coordinate(ring.x)}
          cy={coordinate(ring.y)}
          r={5}
          fill={theme.surface}
          stroke={theme.ink}
          strokeWidth={2}
        />
      )}
      <Notes plan={plan} theme={theme} />
      {plan.ends.map((label) => (
        <EndName
          key={label.id}
          {...{ label, theme }}
          right={plot.frame.x + plot.frame.width}
          colour={theme.slots[plan.lines.find(({ line }) => line.id === label.id)?.line.slot ?? 'grey']}
        />
      ))}
    </>
  )
})
