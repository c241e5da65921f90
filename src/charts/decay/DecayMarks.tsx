import { memo, useId } from 'react'
import { EndName } from '../frame/EndName.tsx'
import { use } from '../look/Hatch.tsx'
import type { ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { boxPath, coordinate, lineTo, moveTo } from '../shape/svg-path.ts'
import type { DecayPlan } from './plan.ts'

interface MarksProps {
  readonly plan: DecayPlan
  readonly theme: ChartTheme
  readonly highlight?: string | undefined
}

function Lines({ plan, theme, highlight }: MarksProps) {
  const clip = `${useId()}c`
  const { frame } = plan.plot
  return (
    <>
      <defs>
        <clipPath id={clip}>
          <path d={boxPath(frame.x, frame.y - 2, frame.width, frame.height + 2)} />
        </clipPath>
      </defs>
      <g clipPath={use(clip)}>
        {plan.lines.map(
          ({ line, band }) =>
            band !== undefined && <path key={line.id} d={band} fill={theme.slots[line.slot]} fillOpacity={0.17} />,
        )}
        {plan.lines.map(({ line, path }) => (
          <path
            key={line.id}
            d={path}
            stroke={theme.slots[line.slot]}
            strokeWidth={line.id === highlight ? 3.2 : 2.4}
            strokeLinejoin="round"
            fill="none"
          />
        ))}
      </g>
    </>
  )
}

/** Lines with bands, the floor, where a line falls under it, and names at the right. */
export const DecayMarks = memo(function DecayMarks(props: MarksProps) {
  const { plan, theme } = props
  const { frame } = plan.plot
  const { floor, floorText, stale, staleText } = plan
  return (
    <>
      <Lines {...props} />
      {floor !== undefined && (
        <path
          d={moveTo(frame.x, floor) + lineTo(frame.x + frame.width, floor)}
          stroke={theme.ink}
          strokeWidth={1.6}
          fill="none"
        />
      )}
      {floorText && <Words {...floorText} weight={600} fill={theme.ink} halo={theme.surface} />}
      {stale && (
        <>
          <path
            d={moveTo(stale.x, stale.y) + lineTo(stale.x, frame.y + frame.height)}
            stroke={theme.ink}
            strokeWidth={1.2}
            strokeDasharray="2 3"
            fill="none"
          />
          <circle
            cx={coordinate(stale.x)}
            cy={coordinate(stale.y)}
            r={5}
            fill={theme.surface}
            stroke={theme.ink}
            strokeWidth={2}
          />
        </>
      )}
      {staleText && <Words {...staleText} weight={600} fill={theme.ink} halo={theme.surface} />}
      {plan.ends.map((label) => (
        <EndName
          key={label.id}
          label={label}
          right={frame.x + frame.width}
          colour={theme.slots[plan.lines.find(({ line }) => line.id === label.id)?.line.slot ?? 'grey']}
          theme={theme}
        />
      ))}
    </>
  )
})
