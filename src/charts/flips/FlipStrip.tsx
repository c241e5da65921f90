import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { unitsOf } from '../look/ChartSvg.tsx'
import { Layers, Spoken } from '../look/Layers.tsx'
import { placedAt, placeOn, Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { HintBox } from '../look/HintBox.tsx'
import { boxPath, coordinate } from '../shape/svg-path.ts'
import { describeFlips } from './describe.ts'
import { FlipDrawing, type FlipPictureProps } from './FlipPicture.tsx'
import type { FlipRow } from './flip-row.ts'
import styles from './FlipStrip.module.css'
import { barHeight, barX, fractionAt, stripFrame, type StripFrame } from './layout.ts'
import { flipAt, flipKey, type FlipPlace } from './keys.ts'

export interface FlipStripProps extends Omit<FlipPictureProps, 'file' | 'at'> {
  /** A press on a bar: the input gets the value at this fraction of its track. */
  readonly onSet: (id: string, fraction: number) => void
  /** Enter on a flip: the input gets the value that flips the answer. */
  readonly onFlip: (id: string, flip: number) => void
  /** Opens the map of a row's input against another one; absent: there is no such map. */
  readonly onPair?: ((id: string) => void) | undefined
  /** Inputs whose map is open. */
  readonly paired?: readonly string[] | undefined
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

/** What a place on a bar means: a flip as the row tells it, anything between by its winner. */
function sayPlace(row: FlipRow, at: number, sayAt: FlipStripProps['sayAt']): string {
  const mark = row.flips[flipAt(row, at) ?? -1]
  const value = mark ? mark.text : (sayAt?.(row.id, at) ?? '')
  const to = mark ? mark.to : stretchAt(row, at)?.label
  return `${value}: ${to === undefined || to === 'nothing fits' ? 'nothing fits' : `${to} wins`}`
}

interface PairButtonsProps extends Pick<FlipStripProps, 'rows' | 'paired'> {
  readonly frame: StripFrame
  readonly units: { readonly width: number; readonly height: number }
  readonly onPair: (id: string) => void
}

/** The button of each row that opens its map. The strip is one stop of the keyboard, so they are reached by their key. */
function PairButtons({ rows, paired, frame, units, onPair }: PairButtonsProps) {
  return rows.map((row, index) => (
    <button
      key={row.id}
      type="button"
      tabIndex={-1}
      className={styles['pair']}
      data-narrow={!frame.wide || undefined}
      style={placedAt(
        { x: units.width, y: rowTop(frame, index) + (frame.wide ? frame.barTop + barHeight / 2 : 20) },
        units,
      )}
      aria-pressed={paired?.includes(row.id) ?? false}
      aria-label={`Map of ${row.name} against another input`}
      title={`Map of ${row.name} against another input`}
      onClick={() => onPair(row.id)}
    >
      2D
    </button>
  ))
}

const rowTop = ({ rowHeight }: StripFrame, row: number): number => 2 + row * rowHeight

/** Who wins along each input; a press on a bar sets the input, keys go along the bars and Enter sets it. */
export function FlipStrip(props: FlipStripProps) {
  const { rows, theme = screenTheme, onSet, onFlip, onPair, sayAt, onHighlight } = props
  const { width, height } = unitsOf(props)
  const tools = onPair !== undefined
  const frame = useMemo(() => stripFrame(rows, width, height, tools), [rows, width, height, tools])
  const [hover, setHover] = useState<Hover>()
  // Rows change their order when a value does: the focus stays with its input.
  const [focus, setFocus] = useState<{ readonly id: string; readonly at: number }>()
  const describedBy = useId()
  const says = useMemo(() => describeFlips(rows), [rows])
  const barY = (row: number): number => rowTop(frame, row) + frame.barTop
  const index = focus ? rows.findIndex(({ id }) => id === focus.id) : -1
  const focused = rows[index]
  const place = focus && focused ? { row: index, at: focus.at } : undefined

  const pointedAt = (event: MouseEvent<SVGElement>, row: number): Hover => ({
    row,
    fraction: fractionAt(frame, placeOn(event, width).x),
  })
  const point = (next: Hover | undefined) => {
    setHover(next)
    const row = next && rows[next.row]
    onHighlight?.(row && next ? stretchAt(row, next.fraction)?.option : undefined)
  }
  const go = (to: FlipPlace | undefined) => {
    const row = to && rows[to.row]
    setFocus(row && to ? { id: row.id, at: to.at } : undefined)
  }
  const enter = (row: FlipRow, at: number) => {
    const flip = flipAt(row, at)
    if (flip === undefined) onSet(row.id, at)
    else onFlip(row.id, flip)
  }
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' && focused && place) enter(focused, place.at)
    else if (event.key.toLowerCase() === 'm' && !event.altKey && focused && onPair) onPair(focused.id)
    else {
      const next = flipKey(rows, place, event)
      if (!next) return
      go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const shown = hover ?? (place && { row: place.row, fraction: place.at })
  const shownRow = shown && rows[shown.row]
  const over = (
    <>
      <g
        role="application"
        aria-roledescription="flip strip"
        aria-label={`Flips: up and down go from input to input, left and right along a bar, with Alt to the next flip; Enter sets the value${tools ? ', M opens the map of two inputs' : ''}`}
        tabIndex={0}
        className={styles['flips']}
        data-flip=""
        onKeyDown={onKeyDown}
        onFocus={(event) =>
          event.currentTarget.matches(':focus-visible') &&
          go(place ?? flipKey(rows, undefined, { key: 'ArrowDown', shiftKey: false, altKey: false }))
        }
        onBlur={() => setFocus(undefined)}
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
        {place && (
          <rect
            className={styles['focus']}
            x={coordinate(barX(frame, place.at) - 6)}
            y={barY(place.row) - 3}
            width={12}
            height={barHeight + 6}
            rx={3}
          />
        )}
      </g>
      {shown && shownRow && (
        <HintBox
          text={sayPlace(shownRow, shown.fraction, sayAt)}
          x={barX(frame, shown.fraction)}
          y={barY(shown.row) - 6}
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
        {onPair && <PairButtons rows={rows} paired={props.paired} units={{ width, height }} {...{ frame, onPair }} />}
      </Stage>
      <Layers id={describedBy} says={says} meaning={props.meaning} />
      <Spoken>
        {place && focused
          ? `${focused.name}, now ${focused.current}. ${sayPlace(focused, place.at, sayAt)}. Enter sets it.`
          : ''}
      </Spoken>
    </div>
  )
}
