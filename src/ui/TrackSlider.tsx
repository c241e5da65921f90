import { Slider } from '@base-ui/react/slider'
import type { KeyboardEvent, PointerEvent } from 'react'
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

/** What a key asks for. `by`: steps, negative to the left. */
export type SliderKey =
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'end'; readonly to: 'low' | 'high' }
  | { readonly kind: 'flip'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'reset' | 'range' }

const sides: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }

/** Keys of a slider: arrows one step, Shift or Page ten, Alt the next flip, Enter the number, Delete the reset. */
export function sliderKey(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): SliderKey | undefined {
  if (event.ctrlKey || event.metaKey) return undefined
  const side = sides[event.key]
  if (side) return event.altKey ? { kind: 'flip', by: side } : { kind: 'step', by: event.shiftKey ? side * 10 : side }
  switch (event.key) {
    case 'PageUp':
      return { kind: 'step', by: 10 }
    case 'PageDown':
      return { kind: 'step', by: -10 }
    case 'Home':
      return { kind: 'end', to: 'low' }
    case 'End':
      return { kind: 'end', to: 'high' }
    case 'Enter':
      return { kind: 'edit' }
    case 'Delete':
    case 'Backspace':
      return { kind: 'reset' }
    case 'r':
    case 'R':
      return { kind: 'range' }
    default:
      return undefined
  }
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

/** Who wins where. The colours of an earlier state are paler: `--lag` is set above, for all tracks at once. */
function Pieces({ pieces, ticks = [] }: Pick<TrackSliderProps, 'pieces' | 'ticks'>) {
  return (
    <>
      <span className={styles['pieces']} data-empty={pieces.length === 0 || undefined} aria-hidden="true">
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
}

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

/** A slider whose track shows what happens elsewhere on it. One thumb, or low, best and high. */
export function TrackSlider(props: TrackSliderProps) {
  const { thumbs, onGrab, onMove, onKey } = props
  /** Only the main button moves a thumb: the other one asks for the menu. */
  const grabbed = ({ button }: PointerEvent) => {
    if (button === 0) onGrab()
  }
  const keys = (index: number) => (event: KeyboardEvent) => {
    const key = sliderKey(event)
    if (!key) return
    event.preventDefault()
    event.stopPropagation()
    onKey(index, key)
  }
  const single = thumbs.length === 1
  const values = thumbs.map((thumb) => Math.min(1, Math.max(0, thumb.at)))
  return (
    <Slider.Root
      className={styles['root']}
      value={single ? (values[0] ?? 0) : values}
      min={0}
      max={1}
      step={0.0005}
      thumbCollisionBehavior="none"
      data-off={props.off || undefined}
      onValueChange={(value, details) => {
        const index = single ? 0 : details.activeThumbIndex
        onMove(index, typeof value === 'number' ? value : (value[index] ?? 0))
      }}
    >
      <Slider.Control className={styles['control']} onPointerDown={grabbed} title={props.title}>
        <Slider.Track className={styles['track']}>
          <Pieces pieces={props.pieces} {...(props.ticks && { ticks: props.ticks })} />
          {!props.off && thumbs.length === 1 && thumbs[0] && <Shut thumb={thumbs[0]} />}
          {!single && (
            <span
              className={styles['between']}
              style={{ left: percent(values[0] ?? 0), width: percent((values[2] ?? 0) - (values[0] ?? 0)) }}
            />
          )}
          {props.usual !== undefined && <span className={styles['usual']} style={{ left: percent(props.usual) }} />}
          {props.beyond && <span className={styles['beyond']} data-end={props.beyond} />}
          {thumbs.map((thumb, index) => (
            <Slider.Thumb
              key={thumb.name}
              index={index}
              className={styles['thumb']}
              data-kind={thumb.kind}
              aria-label={thumb.name}
              getAriaValueText={() => thumb.says}
              onKeyDown={keys(index)}
            >
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
                <Knob kind={thumb.kind} />
              </svg>
            </Slider.Thumb>
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  )
}
