import { memo, useRef, type ChangeEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { alike } from '../base/alike.ts'
import { sliderKey, type SliderKey } from './slider-key.ts'
import { freeThumb, nearestThumb, placed } from './thumbs.ts'
import styles from './TrackSlider.module.css'

/** A piece of the track in one colour. Fractions of the track, 0 to 1. */
export interface TrackPiece {
  readonly from: number
  readonly to: number
  /** A CSS colour; absent: nothing fits there, drawn hatched. */
  readonly colour?: string | undefined
}

export interface SliderThumb {
  readonly name: string
  /** Fraction of the track. */
  readonly at: number
  /** Value with unit, winner and next flip, for people who listen. */
  readonly says: string
  readonly kind: 'thumb' | 'end' | 'at-most' | 'at-least'
}

interface TrackSliderProps {
  readonly thumbs: readonly SliderThumb[]
  readonly pieces: readonly TrackPiece[]
  /** Fractions of the decades of an uneven track. */
  readonly ticks?: readonly number[]
  /** Tooltip: from where to where the track goes, and on which scale. */
  readonly title?: string
  /** Fraction of the usual value, marked under the track. */
  readonly usual?: number | undefined
  /** The value lies outside the track: an arrow at that end. */
  readonly beyond?: 'low' | 'high' | undefined
  readonly off?: boolean
  readonly onGrab: () => void
  readonly onMove: (thumb: number, fraction: number) => void
  readonly onKey: (thumb: number, key: SliderKey) => void
}

const percent = (fraction: number): string => `${Math.min(1, Math.max(0, fraction)) * 100}%`

const width = (piece: TrackPiece): string => percent(Math.max(0, piece.to - piece.from))

/** Who wins where. The colours of an earlier state are paler: whoever holds the tracks says so, for all of them at once. */
const Pieces = memo(function Pieces({ pieces, ticks = [] }: Pick<TrackSliderProps, 'pieces' | 'ticks'>) {
  return (
    <>
      <span
        className={styles['pieces']}
        data-pieces=""
        data-empty={pieces.length === 0 || undefined}
        aria-hidden="true"
      >
        {pieces.map((piece) => (
          <span
            key={`${piece.from}`}
            className={piece.colour ? styles['piece'] : styles['hatched']}
            style={{ left: percent(piece.from), width: width(piece), background: piece.colour }}
          />
        ))}
      </span>
      {ticks.map((at) => (
        <span key={`${at}`} className={styles['tick']} style={{ left: percent(at) }} />
      ))}
    </>
  )
}, alike)

/** The side that a limit shuts is hatched, whatever the colours say. */
function Shut({ thumb }: { readonly thumb: SliderThumb }) {
  if (thumb.kind === 'at-most') return <span className={styles['shut']} style={{ left: percent(thumb.at), right: 0 }} />
  if (thumb.kind === 'at-least')
    return <span className={styles['shut']} style={{ left: 0, width: percent(thumb.at) }} />
  return undefined
}

function Knob({ kind }: { readonly kind: SliderThumb['kind'] }) {
  if (kind === 'thumb') return <circle cx="12" cy="12" r="6.5" />
  if (kind === 'end') return <path d="M12 6v12" />
  return (
    <>
      <path d={kind === 'at-most' ? 'M4 12l8-6v12Z' : 'M20 12l-8-6v12Z'} />
      <path d="M12 4v16" strokeWidth="2.5" />
    </>
  )
}

/** What a hand holds: the thumb, how far from its middle it was taken, and where it was put last. */
interface Held {
  readonly thumb: number
  readonly grip: number
  put: number | undefined
  /** Where a finger came down that may be about to scroll; undefined: it holds the thumb. */
  down: { readonly x: number; readonly y: number } | undefined
}

const fractionAt = ({ currentTarget, clientX }: PointerEvent): number => {
  const { left, width: across } = currentTarget.getBoundingClientRect()
  return across > 0 ? (clientX - left) / across : 0
}

const held = (event: PointerEvent, values: readonly number[], pressed: number | undefined): Held => {
  const at = fractionAt(event)
  const thumb = pressed === undefined ? nearestThumb(values, at) : freeThumb(values, pressed)
  const value = values[thumb] ?? 0
  const finger = event.pointerType === 'touch' && { x: event.clientX, y: event.clientY }
  return {
    thumb,
    grip: pressed === undefined ? 0 : at - value,
    put: pressed === undefined ? undefined : placed(value),
    down: finger || undefined,
  }
}

/** Fingers that go up or down are scrolling; one that goes nowhere is a tap. */
const slack = 6
const isTap = ({ x, y }: NonNullable<Held['down']>, event: PointerEvent): boolean =>
  Math.abs(event.clientX - x) <= slack && Math.abs(event.clientY - y) <= slack
const isAlong = ({ x, y }: NonNullable<Held['down']>, event: PointerEvent): boolean =>
  Math.abs(event.clientX - x) > Math.max(slack, Math.abs(event.clientY - y))

/** A press beside the thumbs moves the nearest one there; a finger moves it when it is lifted or goes along the track. */
function useHands(values: readonly number[], { onGrab, onMove }: Pick<TrackSliderProps, 'onGrab' | 'onMove'>) {
  const hand = useRef<Held | undefined>(undefined)
  const pressed = useRef<number | undefined>(undefined)
  const move = (event: PointerEvent, moves: (down: NonNullable<Held['down']>, event: PointerEvent) => boolean) => {
    const has = hand.current
    if (!has || (has.down && !moves(has.down, event))) return
    has.down = undefined
    const put = placed(fractionAt(event) - has.grip)
    if (put !== has.put) onMove(has.thumb, put)
    has.put = put
  }
  /** The thumb under the pointer hears of it before the control does. */
  const onPress = (thumb: number) => {
    pressed.current = thumb
  }
  const hands = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const under = pressed.current
      pressed.current = undefined
      // Only the main button moves a thumb: the other one asks for the menu.
      if (event.button !== 0 || !event.isPrimary) return
      hand.current = held(event, values, under)
      event.currentTarget.setPointerCapture(event.pointerId)
      const input = event.currentTarget.querySelector<HTMLInputElement>(`[data-thumb="${hand.current.thumb}"] input`)
      input?.focus({ preventScroll: true, focusVisible: false })
      onGrab()
      move(event, () => false)
    },
    onPointerMove: (event: PointerEvent) => move(event, isAlong),
    onPointerUp: (event: PointerEvent) => {
      move(event, isTap)
      hand.current = undefined
    },
    onPointerCancel: () => {
      hand.current = undefined
    },
  }
  return { hands, onPress }
}

/**
 * The thumb has the focus; whatever is around it must not take it away. A listener of the element's own, since browsers
 * give a finger between a field and what they think takes no presses to the field.
 */
function keepFocus(control: HTMLElement | null): () => void {
  const keep = (event: Event) => event.preventDefault()
  control?.addEventListener('mousedown', keep)
  return () => control?.removeEventListener('mousedown', keep)
}

interface ThumbProps extends Pick<TrackSliderProps, 'onMove' | 'onKey'> {
  readonly thumb: SliderThumb
  readonly index: number
  readonly value: number
  readonly onPress: (index: number) => void
}

function Thumb({ thumb, index, value, onMove, onKey, onPress }: ThumbProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key) return
    event.preventDefault()
    event.stopPropagation()
    onKey(index, key)
  }
  return (
    <div
      className={styles['thumb']}
      data-thumb={index}
      data-kind={thumb.kind}
      style={{ left: percent(value) }}
      onPointerDown={() => onPress(index)}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <Knob kind={thumb.kind} />
      </svg>
      <input
        type="range"
        min={0}
        max={1}
        step="any"
        value={value}
        aria-label={thumb.name}
        aria-valuetext={thumb.says}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => onMove(index, currentTarget.valueAsNumber)}
      />
    </div>
  )
}

/** A slider whose track shows what happens elsewhere on it. One thumb, or low, best and high. */
export function TrackSlider(props: TrackSliderProps) {
  const { thumbs, onMove, onKey } = props
  const [only] = thumbs
  const single = thumbs.length === 1
  const values = thumbs.map((thumb) => Math.min(1, Math.max(0, thumb.at)))
  const { hands, onPress } = useHands(values, props)
  return (
    <div className={styles['root']} data-off={props.off || undefined}>
      <div ref={keepFocus} className={styles['control']} title={props.title} {...hands}>
        <div className={styles['track']}>
          <Pieces pieces={props.pieces} {...(props.ticks && { ticks: props.ticks })} />
          {!props.off && single && only && <Shut thumb={only} />}
          {!single && (
            <span
              className={styles['between']}
              style={{ left: percent(values[0] ?? 0), width: percent((values[2] ?? 0) - (values[0] ?? 0)) }}
            />
          )}
          {props.usual !== undefined && <span className={styles['usual']} style={{ left: percent(props.usual) }} />}
          {props.beyond && <span className={styles['beyond']} data-end={props.beyond} />}
          {thumbs.map((thumb, index) => (
            <Thumb key={thumb.name} value={values[index] ?? 0} {...{ thumb, index, onMove, onKey, onPress }} />
          ))}
        </div>
      </div>
    </div>
  )
}
