import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { isPressed, paletteChord } from '../keys/chord.ts'
import { KeyCaps } from '../keys/KeyCaps.tsx'
import { useOffers } from '../keys/use-action.ts'
import { isMac } from '../platform.ts'
import type { Item, ItemGroup } from './item.ts'
import type { Things } from './items.ts'
import styles from './Palette.module.css'
import { perform } from './perform.ts'
import { recentIds, remember } from './recent.ts'
import { atFirst, search } from './search.ts'

export interface PaletteProps extends Omit<Things, 'offers'> {
  /** Items that come first in their groups before anything is typed. */
  readonly before: readonly string[]
  readonly colourOf: (option: string) => string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
  /** What had the focus when it was opened: there it goes back. */
  readonly back: RefObject<Element | null>
}

function Line({ item, colourOf }: { readonly item: Item } & Pick<PaletteProps, 'colourOf'>) {
  const { label, note, tone, option, chord } = item
  return (
    <>
      <span className={styles['label']}>{label}</span>
      {note !== undefined && (
        <span className={styles['note']} data-tone={tone}>
          {option !== undefined && (
            <span className={styles['mark']} style={{ background: colourOf(option) }} aria-hidden="true" />
          )}
          <span>{note}</span>
        </span>
      )}
      {chord !== undefined && <KeyCaps chord={chord} />}
    </>
  )
}

function Group({
  group,
  onChoose,
  ...rest
}: { readonly group: ItemGroup; readonly onChoose: (item: Item) => void } & Pick<PaletteProps, 'colourOf'>) {
  const { value, items, total } = group
  return (
    <Autocomplete.Group items={items} className={styles['group']}>
      <Autocomplete.GroupLabel className={styles['head']}>
        {value}
        {total > items.length && <small>{` ${items.length} of ${total}`}</small>}
      </Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(item: Item) => (
          <Autocomplete.Item
            key={item.id}
            value={item}
            className={styles['item']}
            data-item={item.id}
            onClick={() => onChoose(item)}
          >
            <Line item={item} {...rest} />
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  )
}

/** Where the focus goes then: what is gone is not there any more, and the body takes none; there it stays nowhere. */
function returnTo(back: Element | null): HTMLElement | boolean {
  if (back === document.body) return false
  return back instanceof HTMLElement && back.isConnected ? back : true
}

/** Finds any input, view, option, action or preset, and sets an input whose value is written behind its name. */
export function Palette(props: PaletteProps) {
  const { evaluation, cells, questions, answersAt, before, colourOf, text, onText, onClose, back } = props
  const [recent] = useState(recentIds)
  const field = useRef<HTMLInputElement>(null)
  // At once: a key pressed before the field has the focus would mean something else.
  const hold = useCallback((element: HTMLInputElement | null) => {
    field.current = element
    element?.focus()
  }, [])
  const offers = useOffers()
  const groups = useMemo(() => {
    const things = { evaluation, cells, questions, answersAt, offers }
    return text.trim() === '' ? atFirst(things, recent, before) : search(things, text)
  }, [evaluation, cells, questions, answersAt, offers, text, recent, before])
  const choose = (item: Item) => {
    if (item.act.kind === 'refused') return
    remember(item.id)
    onClose()
    // Once the focus is back where it was: what opens now leads back there too.
    setTimeout(() => perform(item.act))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    if (!isPressed(paletteChord, { key, shiftKey, altKey, ctrlKey, metaKey, altGraph: false }, isMac)) return
    event.preventDefault()
    onClose()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          className={styles['popup']}
          aria-label="Find input, view, action"
          initialFocus={field}
          finalFocus={() => returnTo(back.current)}
          onKeyDown={onKeyDown}
          data-palette
        >
          <Autocomplete.Root
            open
            inline
            items={groups}
            filter={null}
            value={text}
            onValueChange={(value, { reason }) => reason !== 'item-press' && onText(value)}
            itemToStringValue={({ label }: Item) => label}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles['top']}>
              <Icon name="search" />
              <Autocomplete.Input
                ref={hold}
                className={styles['field']}
                aria-label="Find input, view, action"
                placeholder="Find input, view, action; or set one: wait 2.5"
                spellCheck={false}
                maxLength={200}
              />
              <Dialog.Close className={styles['close']} aria-label="Close">
                <KeyCaps chord="Esc" />
              </Dialog.Close>
            </div>
            <Autocomplete.Empty className={styles['empty']}>
              {groups.length === 0 &&
                'Nothing is called that. Words may stand in any order; a name with a value sets an input, as in wait 2.5.'}
            </Autocomplete.Empty>
            <Autocomplete.List className={styles['list']}>
              {(group: ItemGroup) => <Group key={group.value} group={group} onChoose={choose} colourOf={colourOf} />}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
