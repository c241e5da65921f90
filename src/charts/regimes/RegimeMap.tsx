import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { useLeaving } from '../../ui/Leaving.tsx'
import { unitsOf } from '../look/ChartSvg.tsx'
import { HintBox } from '../look/HintBox.tsx'
import { Layers, Spoken } from '../look/Layers.tsx'
import { MarkHandle } from '../look/MarkHandle.tsx'
import { placeOn, Stage } from '../look/Stage.tsx'
import { screenTheme } from '../look/theme.ts'
import { boxPath } from '../shape/svg-path.ts'
import { describeRegimes } from './describe.ts'
import { regimeKey, type RegimeKey } from './keys.ts'
import { markPlace, regimeLayout } from './layout.ts'
import { regimeAt } from './regime-grid.ts'
import styles from './RegimeMap.module.css'
import { RegimeDrawing, type RegimePictureProps } from './RegimePicture.tsx'

export interface RegimeMapProps extends Omit<RegimePictureProps, 'file' | 'at'> {
  readonly onStart: () => void
  /** Fractions of the tracks: of both under a pointer, of one from a slider of those who listen. */
  readonly onMove: (place: { readonly x?: number; readonly y?: number }) => void
  readonly onKey: (key: RegimeKey) => void
  readonly onEnd: () => void
  /** Values at fractions in words, for those who listen. */
  readonly says: (x: number, y: number) => string
}

const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction))
/** Who wins at each pair of two inputs; a press or a drag sets the pair, arrows move it, two native sliders say it. */
export function RegimeMap(props: RegimeMapProps) {
  const { grid, regimes, x, y, now, theme = screenTheme, onStart, onMove, onEnd } = props
  const { width, height } = unitsOf(props)
  const layout = useMemo(
    () => regimeLayout({ x, y }, { grid, regimes }, width, height),
    [x, y, grid, regimes, width, height],
  )
  const { frame, small } = layout
  const dragging = useRef(false)
  const [spoken, setSpoken] = useState(false)
  const [hover, setHover] = useState<{ readonly x: number; readonly y: number }>()
  const describedBy = useId()
  const winner = regimes[props.winner ?? regimeAt(grid, now.x, now.y) ?? -1]
  const wins = winner?.option === undefined ? 'Nothing fits' : `${winner.label} wins`
  const said = `${props.says(now.x, now.y)}. ${wins}.`

  const placeAt = (event: MouseEvent) => {
    const at = placeOn(event, width)
    return {
      x: inside((at.x - frame.box.x) / frame.box.width),
      y: inside(1 - (at.y - frame.box.y) / frame.box.height),
    }
  }
  const set = (event: MouseEvent) => {
    onMove(placeAt(event))
  }
  const release = () => {
    if (dragging.current) onEnd()
    dragging.current = false
  }
  useLeaving(release)
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = regimeKey(event)
    if (!asked) return
    event.preventDefault()
    event.stopPropagation()
    setSpoken(true)
    props.onKey(asked)
  }
  const hands = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      dragging.current = true
      setSpoken(false)
      onStart()
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragging.current) set(event)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
  const surface = (
    <path
      d={boxPath(frame.box.x, frame.box.y, frame.box.width, frame.box.height)}
      className={styles['surface']}
      onClick={(event) => {
        setSpoken(false)
        onStart()
        set(event)
        onEnd()
      }}
      onPointerMove={(event) => event.pointerType !== 'touch' && setHover(placeAt(event))}
      onPointerLeave={() => setHover(undefined)}
    />
  )
  const under = hover && regimes[regimeAt(grid, hover.x, hover.y) ?? -1]
  const pointed = hover && markPlace(frame, hover)
  const over = (
    <>
      {surface}
      {hover && under && pointed && (
        <HintBox
          text={`${props.says(hover.x, hover.y)}: ${under.option === undefined ? 'nothing fits' : `${under.label} wins`}`}
          x={pointed.x}
          y={Math.max(30, pointed.y - 10)}
          width={width}
          theme={theme}
        />
      )}
    </>
  )
  const slider = (name: string, value: number, move: (fraction: number) => void) => (
    <input
      type="range"
      min={0}
      max={1}
      step={0.01}
      value={inside(value)}
      aria-label={name}
      aria-valuetext={said}
      onChange={(event) => move(event.currentTarget.valueAsNumber)}
    />
  )
  return (
    <div className={styles['map']}>
      <Stage width={props.width} height={props.height}>
        <RegimeDrawing {...props} layout={layout} describedBy={describedBy} over={over} />
        <MarkHandle
          at={markPlace(frame, now)}
          units={{ width, height }}
          label={`${said} Arrow keys move the mark, with Alt to the next flip.`}
          onKeyDown={onKeyDown}
          {...hands}
        />
      </Stage>
      {small.length > 0 && <p className={styles['small']}>{`Without a name on the map: ${small.join(', ')}`}</p>}
      <Layers id={describedBy} says={describeRegimes(props)} meaning={props.meaning} />
      <div role="group" aria-label={`${x.title} and ${y.title}`} className={styles['sliders']}>
        {slider(x.title, now.x, (fraction) => onMove({ x: fraction }))}
        {slider(y.title, now.y, (fraction) => onMove({ y: fraction }))}
      </div>
      <Spoken>{spoken ? said : ''}</Spoken>
    </div>
  )
}
