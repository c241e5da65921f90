import { presetOf } from '../../scenario/presets.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { ListedScenario } from '../surface.ts'
import { app, useScenarioList, useStatus } from '../use-app.ts'
import styles from './Dialogs.module.css'
import { sayMoment } from './moment.ts'

const nameOf = ({ name, preset }: ListedScenario): string => (name === '' ? (presetOf(preset)?.name ?? preset) : name)

/** The scenarios kept in this browser. Opening one changes nothing in the others. */
export function ScenarioList({ onClose }: { readonly onClose: () => void }) {
  const scenarios = useScenarioList()
  const { saved } = useStatus()
  const refused = typeof saved === 'object' ? saved.notSaved : undefined
  return (
    <Modal
      title="Scenarios in this browser"
      lead="Each keeps its own history. Opening one leaves the others as they are."
      onClose={onClose}
    >
      {refused !== undefined && <p role="alert">Not saved: {refused}</p>}
      <ul className={styles['list']}>
        {scenarios.map((one) => (
          <li key={one.slot} data-active={one.active || undefined}>
            <span className={styles['listName']}>
              {nameOf(one)}
              <small>
                {presetOf(one.preset)?.name ?? one.preset}, changed {sayMoment(one.updated)}
                {one.unreadable !== undefined && `. Cannot be opened here: ${one.unreadable}`}
              </small>
            </span>
            {one.fromLink && <Tag tone="default">from a link</Tag>}
            {one.branch && <Tag tone="default">split off from another tab</Tag>}
            {one.active ? (
              <Tag tone="yours">open</Tag>
            ) : (
              <Button
                aria-label={`Open ${nameOf(one)}`}
                disabled={one.unreadable !== undefined}
                onClick={() => {
                  app.openSlot(one.slot)
                  onClose()
                }}
              >
                Open
              </Button>
            )}
          </li>
        ))}
        {scenarios.length === 0 && <li>Nothing is kept yet. The first change is.</li>}
      </ul>
    </Modal>
  )
}
