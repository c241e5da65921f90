import { Menu } from '@base-ui/react/menu'
import type { RefObject } from 'react'
import { actions } from './actions.ts'
import { KeyCaps } from './KeyCaps.tsx'
import styles from './MoreMenu.module.css'
import { registry, useOffers } from './use-action.ts'

interface MoreMenuProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** Actions of the list that ask for a place in the menu and can be done now; a line between what belongs together. */
export function MoreMenu({ anchor, onClose }: MoreMenuProps) {
  const offers = useOffers()
  const listed = actions.filter(({ id, menu }) => menu && offers.get(id)?.run)
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal container={anchor.current?.closest('header')}>
        <Menu.Positioner anchor={anchor} sideOffset={6} align="end" className={styles['place']}>
          <Menu.Popup className={styles['menu']} finalFocus={anchor} aria-label="More actions">
            {listed.map(({ id, label, keys, menu, head }, index) => (
              <Menu.Item
                key={id}
                className={styles['item']}
                data-narrow={menu === 'narrow' || undefined}
                data-first={(index > 0 && listed[index - 1]?.head !== head) || undefined}
                // What opens now leads the focus back to where this menu leaves it.
                onClick={() => setTimeout(() => registry.run(id))}
              >
                <span>{offers.get(id)?.says ?? label}</span>
                {keys?.[0] !== undefined && <KeyCaps chord={keys[0]} />}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
