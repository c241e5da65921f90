import { Fragment, useMemo, type ReactNode } from 'react'
import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { textWidth } from '../look/text-width.ts'
import { screenTheme, type ChartTheme } from '../look/theme.ts'
import { Words } from '../look/Words.tsx'
import { tickSize } from '../scatter/plot.ts'
import { boxPath, lineTo, moveTo, segmentsPath } from '../shape/svg-path.ts'
import { describeTornado } from './describe.ts'
import { labelSize, tornadoLayout, type PlacedBar, type TornadoLayout } from './layout.ts'
import type { TornadoSeries } from './tornado-series.ts'

export interface TornadoPictureProps extends PictureProps {
  readonly series: TornadoSeries
}

interface LayerProps {
  readonly layout: TornadoLayout
  readonly series: TornadoSeries
  readonly theme: ChartTheme
}

/** Grid and ticks below the bars, and what they measure. */
function Scale({ layout, series, theme }: LayerProps) {
  const { frame, ticks } = layout
  const bottom = frame.y + frame.height
  const lines = ticks.map(({ at }) => ({ from: { x: at, y: frame.y }, to: { x: at, y: bottom } }))
  return (
    <>
      <path d={segmentsPath(lines)} stroke={theme.grid} strokeWidth={1} fill="none" />
      {ticks.map(({ value, at, text }) => (
        <Words key={value} lines={[text]} x={at} y={bottom + 12} size={tickSize} anchor="middle" fill={theme.ink3} />
      ))}
      <Words
        lines={[series.title]}
        x={frame.x + frame.width / 2}
        y={bottom + 31}
        size={tickSize}
        anchor="middle"
        fill={theme.ink2}
      />
      {series.rest !== '' && frame.x > textWidth(series.rest, tickSize) + 30 && (
        <Words lines={[series.rest]} x={2} y={bottom + 12} size={tickSize} anchor="start" fill={theme.ink3} />
      )}
    </>
  )
}

const diamond = (x: number, y: number): string =>
  `${moveTo(x, y - 6)}${lineTo(x + 6, y)}${lineTo(x, y + 6)}${lineTo(x - 6, y)}Z`

function Bar({ placed, series, theme }: { readonly placed: PlacedBar } & Pick<LayerProps, 'series' | 'theme'>) {
  const { below, above, ends, lines, labelAt, y } = placed
  return (
    <>
      {[
        { box: below, slot: series.below },
        { box: above, slot: series.above },
      ].map(
        ({ box, slot }, index) =>
          box.width > 0 && (
            <path
              key={`${index}`}
              d={boxPath(box.x, box.y, box.width, box.height)}
              fill={theme.slots[slot]}
              fillOpacity={0.62}
            />
          ),
      )}
      <Words lines={lines} {...labelAt} size={labelSize} fill={theme.ink} halo={theme.surface} />
      {ends.map(({ text, textX, anchor, plate }) => (
        <Fragment key={anchor}>
          {plate && <path d={boxPath(plate.x, plate.y, plate.width, plate.height)} fill={theme.surface} />}
          <Words
            lines={[text]}
            x={textX}
            y={y}
            size={tickSize}
            anchor={anchor}
            fill={theme.ink2}
            halo={theme.surface}
          />
        </Fragment>
      ))}
    </>
  )
}

/** The decision line at 0, and the base. */
function Lines({ layout, theme }: LayerProps) {
  const { frame, zero, base } = layout
  const bottom = frame.y + frame.height
  return (
    <>
      <path
        d={moveTo(base, frame.y - 4) + lineTo(base, bottom)}
        stroke={theme.ink}
        strokeWidth={1.2}
        strokeDasharray="2 3"
        fill="none"
      />
      <path d={moveTo(zero, frame.y - 4) + lineTo(zero, bottom + 3)} stroke={theme.ink} strokeWidth={1.6} fill="none" />
    </>
  )
}

/** What the lines are, and a diamond where one input alone crosses the decision line. */
function Signs({ layout, theme }: LayerProps) {
  const { frame, zero, bars, baseLabel, aboveLabel } = layout
  const crossed = bars.filter(({ crosses }) => crosses)
  const text = { y: frame.y - 13, size: tickSize, fill: theme.ink, weight: 600 } as const
  return (
    <>
      {crossed.length > 0 && (
        <path
          d={crossed.map(({ y }) => diamond(zero, y)).join('')}
          fill={theme.surface}
          stroke={theme.ink}
          strokeWidth={1.5}
        />
      )}
      <Words {...text} lines={[baseLabel.text]} x={baseLabel.x} anchor={baseLabel.anchor} halo={theme.surface} />
      {aboveLabel.text !== '' && (
        <Words {...text} lines={[aboveLabel.text]} x={aboveLabel.x} anchor="start" halo={theme.surface} />
      )}
    </>
  )
}

interface DrawingProps extends TornadoPictureProps {
  readonly layout: TornadoLayout
  readonly describedBy?: string
  readonly over?: ReactNode
}

/** The tornado once it is laid out. */
export function TornadoDrawing({ layout, ...props }: DrawingProps) {
  const { series, theme = screenTheme } = props
  const layer = { layout, series, theme }
  return (
    <ChartSvg {...props} theme={theme} says={describeTornado(series)}>
      <Scale {...layer} />
      <Lines {...layer} />
      {layout.bars.map((placed) => (
        <Bar key={placed.bar.id} placed={placed} series={series} theme={theme} />
      ))}
      <Signs {...layer} />
    </ChartSvg>
  )
}

/** What each input alone does to a saving: a picture. */
export function TornadoPicture(props: TornadoPictureProps) {
  const { series } = props
  const { width, height } = unitsOf(props)
  const layout = useMemo(() => tornadoLayout(series, width, height), [series, width, height])
  return <TornadoDrawing {...props} layout={layout} />
}
