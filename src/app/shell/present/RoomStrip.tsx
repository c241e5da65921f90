import type { Cell } from '../../cells.ts'
import styles from './Present.module.css'

interface RoomStripProps {
  readonly cells: readonly Cell[]
  readonly open: string
  readonly onOpen: (area: string) => void
}

const said = ({ state, answer }: Cell): string =>
  state === 'planned' ? 'not built yet' : state === 'waiting' ? 'waiting for 1' : (answer?.text ?? '')

/** The answers at room size; one that has flipped says what it was, and flashes once when it flips. */
export function RoomStrip({ cells, open, onOpen }: RoomStripProps) {
  return (
    <nav className={styles['strip']} aria-label="Decisions">
      {cells.map((cell) => (
        <button
          key={cell.id}
          type="button"
          className={styles['cell']}
          aria-current={cell.id === open ? 'page' : undefined}
          data-state={cell.state}
          data-was={cell.was}
          onClick={() => onOpen(cell.id)}
        >
          <small>
            {cell.number} {cell.title}
          </small>
          <strong key={cell.answer?.key}>{said(cell)}</strong>
          {cell.was !== undefined && <em>was {cell.was}</em>}
        </button>
      ))}
    </nav>
  )
}
