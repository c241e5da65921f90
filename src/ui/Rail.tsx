import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import styles from './Rail.module.css'

export interface RailPart {
  readonly id: string
  readonly name: string
  /** What it is for, in a few words. */
  readonly hint: string
  readonly content: ReactNode
}

interface RailProps {
  readonly label: string
  /** The part that is open at first. */
  readonly start: string
  readonly parts: readonly RailPart[]
  /** Below the names, where there is room. */
  readonly note: string
}

/** Parts of a large dialog: their names at the left, in a line on top where it is narrow. Arrows move between them. */
export function Rail({ label, start, parts, note }: RailProps) {
  return (
    <Tabs.Root className={styles['rail']} defaultValue={start} orientation="vertical">
      <div className={styles['side']}>
        <Tabs.List className={styles['names']} aria-label={label} activateOnFocus>
          {parts.map(({ id, name, hint }) => (
            <Tabs.Tab key={id} value={id} className={styles['name']}>
              <b>{name}</b>
              <small>{hint}</small>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <p className={styles['note']}>{note}</p>
      </div>
      {parts.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className={styles['panel']}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
