import { useState } from 'react'
import { counted } from '../../base/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { shownName } from '../share-name.ts'
import type { ListedScenario } from '../surface.ts'
import { useStatus } from '../use-answers.ts'
import { app, useDiscarded, useScenarioList } from '../use-app.ts'
import { sayMoment } from './moment.ts'
import { NewScenario } from './scenarios/NewScenario.tsx'
import { OpenOther } from './scenarios/OpenOther.tsx'
import { RemovedRow, ScenarioRow } from './scenarios/ScenarioRow.tsx'
import styles from './scenarios/Scenarios.module.css'

/** Deleted ones of earlier: they are kept for a while. */
function Deleted({ gone }: { readonly gone: readonly ListedScenario[] }) {
  if (gone.length === 0) return undefined
  return (
    <details className={styles['deleted']}>
      <summary>{counted(gone.length, 'deleted scenario')}, kept for 30 days</summary>
      <ul className={styles['list']}>
        {gone.map((one) => (
          <li key={one.slot} className={styles['row']}>
            <span className={styles['name']}>
              <span>{shownName(one)}</span>
              <small>deleted {sayMoment(one.updated)}</small>
            </span>
            <Button aria-label={`Bring back ${shownName(one)}`} onClick={() => void app.restoreSlot(one.slot)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const byLastEdit = (a: ListedScenario, b: ListedScenario): number => b.updated - a.updated

/** The scenarios kept in this browser, the last edited first. Opening one changes nothing in the others. */
export function ScenarioList({ onClose }: { readonly onClose: () => void }) {
  const scenarios = useScenarioList()
  const discarded = useDiscarded()
  const { saved } = useStatus()
  const [starting, setStarting] = useState(false)
  /** Deleted while the list is open: their places stay, so that nothing jumps and Undo is where the row was. */
  const [removed, setRemoved] = useState<readonly ListedScenario[]>([])
  const was = ({ slot }: ListedScenario): boolean => removed.some((one) => one.slot === slot)
  const gone = removed.filter(({ slot }) => !scenarios.some((one) => one.slot === slot))
  const refused = typeof saved === 'object' ? saved.notSaved : undefined
  const remove = (one: ListedScenario) => {
    setRemoved([...removed.filter(({ slot }) => slot !== one.slot), one])
    void app.removeSlot(one.slot)
  }
  return (
    <Modal
      title="Scenarios in this browser"
      lead="Each keeps its own history. Opening one leaves the others as they are."
      onClose={onClose}
    >
      <div className={styles['scenarios']}>
        {refused !== undefined && <p role="alert">Not saved: {refused}.</p>}
        <div>
          <Button aria-expanded={starting} onClick={() => setStarting(!starting)}>
            <Icon name="plus" />
            New scenario
          </Button>
        </div>
        {starting && <NewScenario onOpened={onClose} />}
        <ul className={styles['list']} aria-label="Scenarios, the last edited first">
          {[...scenarios, ...gone]
            .toSorted(byLastEdit)
            .map((one) =>
              gone.includes(one) ? (
                <RemovedRow key={one.slot} one={one} onRestore={() => void app.restoreSlot(one.slot)} />
              ) : (
                <ScenarioRow
                  key={one.slot}
                  one={one}
                  onRemove={() => remove(one)}
                  onOpened={onClose}
                  restored={was(one)}
                />
              ),
            )}
        </ul>
        <Deleted gone={discarded.filter(({ slot }) => !gone.some((one) => one.slot === slot))} />
        <OpenOther onOpened={onClose} />
      </div>
    </Modal>
  )
}
