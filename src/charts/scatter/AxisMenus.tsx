import { placedAt } from '../look/Stage.tsx'
import { titleBox } from './axis-title.ts'
import type { Plot } from './plot.ts'
import type { ScatterAxis } from './scatter-point.ts'
import styles from './TradeoffScatter.module.css'

/** What can be read along an axis; the title of the axis opens the choice. */
export interface AxisMenu {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

export interface AxisMenus {
  readonly x: AxisMenu
  readonly y: AxisMenu
}

interface MenusProps {
  readonly menus: AxisMenus
  readonly plot: Plot
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly units: { readonly width: number; readonly height: number }
}

/** A native choice over each title: the picture draws the words, the choice takes the press and the focus. */
export function AxisMenuLayer({ menus, plot, x, y, units }: MenusProps) {
  return (['x', 'y'] as const).map((axis) => {
    const { label, value, options, onChoose } = menus[axis]
    const box = titleBox(plot, units.height, axis, axis === 'x' ? x : y)
    const size = {
      width: `${(box.width / units.width) * 100}%`,
      height: `${(box.height / units.height) * 100}%`,
    }
    return (
      <span key={axis} className={styles['menu']} data-axis={axis} style={{ ...placedAt(box, units), ...size }}>
        <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    )
  })
}
