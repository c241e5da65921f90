import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { unitsOf } from '../look/ChartSvg.tsx'
import { Layers, Spoken } from '../look/Layers.tsx'
import { placeOn, Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { HintBox } from '../look/HintBox.tsx'
import { boxPath, coordinate } from '../shape/svg-path.ts'
import { describeFlips, sayRow } from './describe.ts'
import { FlipDrawing, type FlipPictureProps } from './FlipPicture.tsx'
import type { FlipRow } from './flip-row.ts'
import styles from './FlipStrip.module.css'
import { barHeight, barX, fractionAt, stripFrame, type StripFrame } from './layout.ts'
import { flipKey, type FlipPlace } from './keys.ts'

export interface FlipStripProps extends Omit<FlipPictureProps, 'file' | 'at'> {
  /** A press on a bar: the input gets the value at this fraction of its track. */
  readonly onSet: (id: string, fraction: number) => void
  /** Enter on a flip: the input gets the value that flips the answer. */
  readonly onFlip: (id: string, flip: number) => void
  /** The value at a fraction in words, for the hint at the pointer. */
  readonly sayAt?: ((id: string, fraction: number) => string) | undefined
  readonly onHighlight?: ((option: string | undefined) => void) | undefined
}

interface Hover {
  readonly row: number
  readonly fraction: number
}

const stretchAt = ({ stretches }: FlipRow, fraction: number) =>
  stretches.find(({ from, to }) => fraction >= from && fraction < to) ?? stretches.at(-1)

/** What holds the focus: a flip if the row has one, else the present value. */
const placeX = (frame: StripFrame, row: FlipRow, flip: number): number =>
  barX(frame, row.flips[flip]?.at ?? row.now ?? 0.5)

const sayPlace = (row: FlipRow, flip: number): string => {
  const mark = row.flips[flip]
  return mark ? `${row.name}, now ${row.current}: at ${mark.text} ${mark.to} wins. Enter sets it.` : sayRow(row)
}

/** Who wins along each input; a press on a bar sets the input, arrows go from flip to flip and Enter sets it. */
export function FlipStrip(props: FlipStripProps) {
  const { rows, theme = screenTheme, onSet, onFlip, sayAt, onHighlight } = props
  const { width, height } = unitsOf(props)
  const frame = useMemo(() => stripFrame(rows, width, height), [rows, width, height])
  const [hover, setHover] = useState<Hover>()
  const [place, setPlace] = useState<FlipPlace>()
  const describedBy = useId()
  const says = useMemo(() => describeFlips(rows), [rows])
  const barY = (row: number): number => 2 + row * frame.rowHeight + frame.barTop

  const pointedAt = (event: MouseEvent<SVGElement>, row: number): Hover => ({
    row,
    fraction: fractionAt(frame, placeOn(event, width).x),
  })
  const point = (next: Hover | undefined) => {
    setHover(next)
    const row = next && rows[next.row]
    onHighlight?.(row && next ? stretchAt(row, next.fraction)?.option : undefined)
  }
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = place && rows[place.row]
    if (event.key === 'Enter' && row && place && row.flips[place.flip]) onFlip(row.id, place.flip)
    else {
      const next = flipKey(rows, place, event.key)
      if (!next) return
      setPlace(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const focused = place && rows[place.row]
  const hovered = hover && rows[hover.row]
  const stretch = hovered && stretchAt(hovered, hover.fraction)
  const said = stretch && (stretch.option === undefined ? 'nothing fits' : `${stretch.label} wins`)
  const over = (
    <>
      <g
        role="application"
        aria-roledescription="flip strip"
        aria-label="Flips: up and down go from input to input, left and right from flip to flip, Enter sets it"
        tabIndex={0}
        className={styles['flips']}
        onKeyDown={onKeyDown}
        onFocus={(event) =>
          event.currentTarget.matches(':focus-visible') && setPlace(place ?? flipKey(rows, undefined, 'Home'))
        }
        onBlur={() => setPlace(undefined)}
      >
        {rows.map((row, index) => (
          <path
            key={row.id}
            d={boxPath(frame.barLeft, barY(index) - 5, frame.barRight - frame.barLeft, frame.wide ? 28 : 44)}
            className={styles['bar']}
            onPointerMove={(event) => event.pointerType !== 'touch' && point(pointedAt(event, index))}
            onPointerLeave={() => point(undefined)}
            onClick={(event) => onSet(row.id, pointedAt(event, index).fraction)}
          />
        ))}
        {place && focused && (
          <rect
            className={styles['focus']}
            x={coordinate(placeX(frame, focused, place.flip) - 6)}
            y={barY(place.row) - 3}
            width={12}
            height={barHeight + 6}
            rx={3}
          />
        )}
      </g>
      {hovered && hover && (
        <HintBox
          text={sayAt ? `${sayAt(hovered.id, hover.fraction)}: ${said ?? ''}` : (said ?? '')}
          x={barX(frame, hover.fraction)}
          y={barY(hover.row) - 6}
          width={width}
          theme={theme}
        />
      )}
    </>
  )
  return (
    <div className={styles['strip']}>
      <Stage width={props.width} height={props.height}>
        <FlipDrawing {...props} frame={frame} describedBy={describedBy} over={over} />
      </Stage>
      <Layers id={describedBy} says={says} meaning={props.meaning} />
      <Spoken>{place && focused ? sayPlace(focused, place.flip) : ''}</Spoken>
    </div>
  )
}
