import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { unitsOf } from '../look/ChartSvg.tsx'
import { Layers, Spoken } from '../look/Layers.tsx'
import { MarkHandle } from '../look/MarkHandle.tsx'
import { placeOn, Stage } from '../look/Stage.tsx'
import { boxPath } from '../shape/svg-path.ts'
import { describeRegimes } from './describe.ts'
import { markPlace, regimeFrame, unnamed } from './layout.ts'
import { regimeAt } from './regime-grid.ts'
import styles from './RegimeMap.module.css'
import { RegimePicture, type RegimePictureProps } from './RegimePicture.tsx'

export interface RegimeMapProps extends Omit<RegimePictureProps, 'file' | 'at'> {
  readonly onStart: () => void
  /** The pair as fractions of both tracks. */
  readonly onMove: (x: number, y: number, by: 'pointer' | 'key') => void
  readonly onEnd: () => void
  /** Values at fractions in words, for those who listen. */
  readonly says: (x: number, y: number) => string
}

const inside = (fraction: number): number => Math.min(1, Math.max(0, fraction))
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** Who wins at each pair of two inputs; a press or a drag sets the pair, arrows move it, two native sliders say it. */
export function RegimeMap(props: RegimeMapProps) {
  const { grid, regimes, x, y, now, onStart, onMove, onEnd } = props
  const { width, height } = unitsOf(props)
  const frame = useMemo(() => regimeFrame({ x, y }, width, height), [x, y, width, height])
  const dragging = useRef(false)
  const [spoken, setSpoken] = useState(false)
  const describedBy = useId()
  const winner = regimes[regimeAt(grid, now.x, now.y) ?? -1]?.label ?? 'Nothing'
  const said = `${props.says(now.x, now.y)}. ${winner} wins.`
  const small = useMemo(() => unnamed({ grid, regimes }, frame), [grid, regimes, frame])

  const set = (event: MouseEvent) => {
    const at = placeOn(event, width)
    onMove(
      inside((at.x - frame.box.x) / frame.box.width),
      inside(1 - (at.y - frame.box.y) / frame.box.height),
      'pointer',
    )
  }
  const release = () => {
    if (dragging.current) onEnd()
    dragging.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrows[event.key]
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setSpoken(true)
    const by = event.shiftKey ? 0.1 : 0.01
    onMove(inside(now.x + way[0] * by), inside(now.y + way[1] * by), 'key')
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
  const over = (
    <path
      d={boxPath(frame.box.x, frame.box.y, frame.box.width, frame.box.height)}
      className={styles['surface']}
      onClick={(event) => {
        setSpoken(false)
        onStart()
        set(event)
        onEnd()
      }}
    />
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
        <RegimePicture {...props} describedBy={describedBy} over={over} />
        <MarkHandle
          at={markPlace(frame, now)}
          units={{ width, height }}
          label={`${said} Arrow keys move the mark.`}
          onKeyDown={onKeyDown}
          {...hands}
        />
      </Stage>
      {small.length > 0 && <p className={styles['small']}>{`Wins in small parts: ${small.join(', ')}`}</p>}
      <Layers id={describedBy} says={describeRegimes(props)} meaning={props.meaning} />
      <div role="group" aria-label={`${x.title} and ${y.title}`} className={styles['sliders']}>
        {slider(x.title, now.x, (fraction) => onMove(fraction, now.y, 'key'))}
        {slider(y.title, now.y, (fraction) => onMove(now.x, fraction, 'key'))}
      </div>
      <Spoken>{spoken ? said : ''}</Spoken>
    </div>
  )
}
