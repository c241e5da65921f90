import type { MouseEvent, ReactNode } from 'react'
import type { Parameter } from '../../../scenario/parameter.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { inputName, sayValue } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { InputTag } from './InputTag.tsx'
import type { RowState } from './row-state.ts'
import styles from './Row.module.css'

/** Where a menu opens: at what was pressed, or at the point that was pressed. */
export type MenuAt = Element | { readonly x: number; readonly y: number }

/** What any row can ask for; the same object for all rows. */
export interface RowActions {
  readonly onOrigin: (id: string) => void
  readonly onMenu: (id: string, at: MenuAt) => void
}

interface RowFrameProps extends Omit<RowState, 'value'> {
  readonly parameter: Parameter
  /** The name, as short as its place allows. */
  readonly name: string
  readonly actions: RowActions
  /** The name has a line of its own. */
  readonly tall?: boolean
  /** At the right of the name: the number. */
  readonly value?: ReactNode
  readonly children: ReactNode
}

/** The menu of a row by the other button, a long press or the menu key; text being edited keeps the browser's own. */
const openMenu =
  (id: string, { onMenu }: RowActions) =>
  (event: MouseEvent) => {
    const { target, clientX: x, clientY: y } = event
    if (!(target instanceof Element) || target.matches('input[type="text"]:focus')) return
    event.preventDefault()
    onMenu(id, x === 0 && y === 0 ? target : { x, y })
  }

/** What all rows share: the mark of a change, name, tag, reset and menu. */
export function RowFrame(props: RowFrameProps) {
  const { parameter, name, actions, changed, resetTo, owner, tall, value, children } = props
  const { id, label } = parameter
  return (
    <div
      className={styles['row']}
      data-input={id}
      data-changed={changed || undefined}
      data-tall={tall || undefined}
      onContextMenu={openMenu(id, actions)}
    >
      <div className={styles['line']}>
        <span className={styles['name']} title={label}>
          {name}
        </span>
        <InputTag parameter={parameter} owner={owner} onOpen={actions.onOrigin} />
        <span className={styles['right']}>
          <span className={styles['acts']}>
            {resetTo !== undefined && (
              <button
                type="button"
                aria-label={`Reset ${inputName(parameter)} to ${sayValue(parameter, resetTo)}`}
                title={`Reset to ${sayValue(parameter, resetTo)}`}
                onClick={() => app.resetInput(id)}
              >
                <Icon name="reset" size={14} />
              </button>
            )}
            <button
              type="button"
              aria-label={`${inputName(parameter)}: more`}
              title="More"
              aria-haspopup="menu"
              onClick={(event) => actions.onMenu(id, event.currentTarget)}
            >
              <Icon name="more" size={14} />
            </button>
          </span>
          {value}
        </span>
      </div>
      {children}
    </div>
  )
}
