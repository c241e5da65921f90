import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { presetOf } from '../../../scenario/presets.ts'
import { nameLength } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { shownName } from '../../share-name.ts'
import type { ListedScenario } from '../../surface.ts'
import { app } from '../../use-app.ts'
import { sayMoment } from '../moment.ts'
import styles from './Scenarios.module.css'

const sayState = ({ preset, updated, stored, unreadable }: ListedScenario): string => {
  if (unreadable !== undefined) return `Cannot be opened here and is left as it is. ${unreadable}`
  const from = presetOf(preset)?.name ?? preset
  return stored ? `${from}, changed ${sayMoment(updated)}` : `${from}, not stored yet: the first change is`
}

const focused = (element: HTMLElement | null): void => element?.focus()

interface NameFieldProps {
  readonly one: ListedScenario
  /** `by` keys: the focus goes back to where it came from. */
  readonly onDone: (by: 'keys' | 'leaving') => void
}

/** The name while it is changed: Enter and leaving take it, Escape does not. */
function NameField({ one, onDone }: NameFieldProps) {
  const [draft, setDraft] = useState(shownName(one))
  const done = useRef(false)
  const settle = (by: 'keys' | 'leaving', takes: boolean) => {
    if (done.current) return
    done.current = true
    if (takes && draft.trim() !== shownName(one)) void app.renameSlot(one.slot, draft.trim())
    onDone(by)
  }
  return (
    <input
      className={styles['rename']}
      aria-label={`New name of ${shownName(one)}`}
      maxLength={nameLength}
      autoComplete="off"
      spellCheck={false}
      ref={focused}
      value={draft}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => settle('leaving', true)}
      onKeyDown={(event) => {
        // Escape would close the dialog.
        event.stopPropagation()
        // Within a word that is being composed they are keys of the keyboard.
        if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return
        // Else the key would press the button that gets the focus.
        event.preventDefault()
        settle('keys', event.key === 'Enter')
      }}
    />
  )
}

interface RowActionsProps {
  readonly one: ListedScenario
  readonly onRename: () => void
  readonly onRemove: () => void
  readonly onOpened: () => void
  readonly renameButton: RefObject<HTMLButtonElement | null>
  readonly restored: boolean
}

function RowActions({ one, onRename, onRemove, onOpened, renameButton, restored }: RowActionsProps) {
  const name = shownName(one)
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'F2') onRename()
    if (key === 'Delete') onRemove()
  }
  return (
    <span className={styles['actions']}>
      {one.active ? (
        <Tag tone="yours">open</Tag>
      ) : (
        <Button
          aria-label={`Open ${name}`}
          onKeyDown={onKeyDown}
          onClick={() => {
            app.openSlot(one.slot)
            onOpened()
          }}
        >
          Open
        </Button>
      )}
      <Button look="icon" label={`Rename ${name}`} {...{ onKeyDown }} ref={renameButton} onClick={onRename}>
        <Icon name="edit" />
      </Button>
      <Button
        look="icon"
        label={`Duplicate ${name}`}
        {...{ onKeyDown }}
        onClick={() => void app.duplicateSlot(one.slot)}
      >
        <Icon name="copy" />
      </Button>
      <Button
        look="icon"
        label={`Delete ${name}`}
        {...{ onKeyDown }}
        ref={restored ? focused : undefined}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </Button>
    </span>
  )
}

interface ScenarioRowProps {
  readonly one: ListedScenario
  readonly onRemove: () => void
  readonly onOpened: () => void
  /** Brought back just now: the focus is where it was deleted. */
  readonly restored: boolean
}

/** One scenario of the list. From its buttons F2 renames it and Delete deletes it. */
export function ScenarioRow({ one, onRemove, onOpened, restored }: ScenarioRowProps) {
  const renameButton = useRef<HTMLButtonElement>(null)
  const [renaming, setRenaming] = useState(false)
  const readable = one.unreadable === undefined
  return (
    <li className={styles['row']} data-active={one.active || undefined}>
      <span className={styles['name']}>
        {renaming ? (
          <NameField
            one={one}
            onDone={(by) => {
              setRenaming(false)
              if (by === 'keys') renameButton.current?.focus()
            }}
          />
        ) : (
          <b>{readable ? shownName(one) : 'Unreadable scenario'}</b>
        )}
        <small>{sayState(one)}</small>
      </span>
      {(one.fromLink || one.branch) && (
        <span className={styles['tags']}>
          {one.fromLink && <Tag tone="default">from a link</Tag>}
          {one.branch && <Tag tone="default">split off from another tab</Tag>}
        </span>
      )}
      {readable && (
        <RowActions {...{ one, onRemove, onOpened, renameButton, restored }} onRename={() => setRenaming(true)} />
      )}
    </li>
  )
}

/** In the place of a scenario that was deleted while the list is open. */
export function RemovedRow({ one, onRestore }: { readonly one: ListedScenario; readonly onRestore: () => void }) {
  return (
    <li className={styles['row']} data-removed>
      <span className={styles['name']} role="status">
        <span>“{shownName(one)}” deleted.</span>
        <small>It can be brought back for 30 days.</small>
      </span>
      <span className={styles['actions']}>
        <Button aria-label={`Undo: bring back ${shownName(one)}`} ref={focused} onClick={onRestore}>
          Undo
        </Button>
      </span>
    </li>
  )
}
