import type { DrawnMove } from './nothing-fits.ts'
import styles from './NothingFits.module.css'

interface MoveTrackProps {
  readonly move: DrawnMove
  /** CSS colour of the option that the move lets in. */
  readonly colour: string
}

const width = 124
const inset = 3

const xOf = (fraction: number): number => inset + fraction * (width - 2 * inset)

/** Where an arrow of the move has room, its head points at the new place. */
const arrowFrom = 18

/** A limit on its whole track: the old place in ink, the new one in the colour of what it lets in. */
export function MoveTrack({ move: { at }, colour }: MoveTrackProps) {
  const [from, to] = [xOf(at.from), xOf(at.to)]
  const way = Math.sign(to - from)
  return (
    <svg className={styles['track']} viewBox={`0 0 ${width} 18`} width={width} height={18} aria-hidden="true">
      <path className={styles['line']} d={`M0 9H${width}`} />
      <g style={{ color: colour }}>
        <rect className={styles['band']} x={Math.min(from, to)} y={4} width={Math.abs(to - from)} height={10} />
        {Math.abs(to - from) >= arrowFrom && (
          <path
            className={styles['arrow']}
            d={`M${from + way * 3} 9H${to - way * 4}m${-way * 5} -4l${way * 5} 4l${-way * 5} 4`}
          />
        )}
        <path className={styles['new']} d={`M${to} 2V16`} />
      </g>
      <path className={styles['old']} d={`M${from} 2V16`} />
    </svg>
  )
}
