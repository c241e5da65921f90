import { Menu } from '@base-ui/react/menu'
import type { Parameter } from '../../../scenario/parameter.ts'
import { parameterOf } from '../../../scenario/parameters.ts'
import { inputName } from '../../../wording/value.ts'
import { app, useInputChanges, usePinned } from '../../use-app.ts'
import { registry } from '../keys/use-action.ts'
import type { MenuAt } from './RowFrame.tsx'
import styles from './RowMenu.module.css'
import { act, useInputActs } from './use-input-acts.ts'

interface RowMenuProps {
  readonly id: string
  readonly at: MenuAt
  readonly onOrigin: (id: string) => void
  readonly onClose: () => void
}

/** At the element, or at the point, that was pressed. */
const anchorOf = (at: MenuAt) =>
  at instanceof Element ? at : { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) }

function Items({ parameter, onOrigin }: Pick<RowMenuProps, 'onOrigin'> & { readonly parameter: Parameter }) {
  const acts = useInputActs(parameter)
  const changes = useInputChanges(parameter).length
  const pinned = usePinned().includes(parameter.id)
  return (
    <>
      {acts.map((each) => (
        <Menu.Item key={each.id} className={styles['item']} onClick={() => act(parameter, each)}>
          {each.label}
        </Menu.Item>
      ))}
      {acts.length > 0 && <Menu.Separator className={styles['line']} />}
      {'track' in parameter && (
        <Menu.Item className={styles['item']} onClick={() => app.togglePin(parameter.id)}>
          {pinned ? 'Take the pin away' : 'Pin for presenting'}
        </Menu.Item>
      )}
      <Menu.Item className={styles['item']} onClick={() => setTimeout(() => registry.run('note', parameter.id))}>
        Add note
      </Menu.Item>
      {/* The dialog leads the focus back to where this menu leaves it. */}
      <Menu.Item className={styles['item']} onClick={() => setTimeout(() => onOrigin(parameter.id))}>
        {changes === 0 ? 'Source and range' : `Source, range and history (${changes})`}
      </Menu.Item>
    </>
  )
}

/** What can be done to one input. It opens at once and closes for good; focus goes back to where it was. */
export function RowMenu({ id, at, onOrigin, onClose }: RowMenuProps) {
  const parameter = parameterOf(id)
  if (!parameter) return undefined
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <section aria-label={`Menu of ${inputName(parameter)}`}>
          <Menu.Positioner className={styles['place']} anchor={anchorOf(at)} align="end" sideOffset={4}>
            <Menu.Popup className={styles['popup']} aria-label={inputName(parameter)}>
              <Items parameter={parameter} onOrigin={onOrigin} />
            </Menu.Popup>
          </Menu.Positioner>
        </section>
      </Menu.Portal>
    </Menu.Root>
  )
}
