import type { Picture } from '../../../decisions/decision.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './Present.module.css'
import type { Ground } from './room-theme.ts'

interface RoomToolsProps {
  readonly charts: readonly Picture[]
  readonly chart: Picture | undefined
  readonly ground: Ground
  readonly over: 'blank' | 'qr' | undefined
  readonly onChart: (id: string) => void
  readonly onGround: (ground: Ground) => void
  readonly onOver: (over: 'blank' | 'qr') => void
  readonly onLeave: () => void
}

/** What the keys do, for a pointer. */
export function RoomTools({ charts, chart, ground, over, onChart, onGround, onOver, onLeave }: RoomToolsProps) {
  return (
    <div className={styles['tools']}>
      {charts.map(({ id, label }) => (
        <Button key={id} look="quiet" aria-pressed={id === chart?.id} onClick={() => onChart(id)}>
          {label}
        </Button>
      ))}
      <Button
        look="quiet"
        aria-pressed={ground === 'dark'}
        onClick={() => onGround(ground === 'dark' ? 'light' : 'dark')}
      >
        Dark
      </Button>
      <Button look="quiet" aria-pressed={over === 'qr'} title="QR code of the link ( Q )" onClick={() => onOver('qr')}>
        QR code
      </Button>
      <Button look="quiet" title="Blank screen ( B )" onClick={() => onOver('blank')}>
        Blank
      </Button>
      <Button look="quiet" title="Leave the presentation ( Esc )" onClick={onLeave}>
        Leave
      </Button>
    </div>
  )
}
