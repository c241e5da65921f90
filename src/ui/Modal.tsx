import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Modal.module.css'

interface ModalProps {
  readonly title: ReactNode
  /** What the dialog is about, in one line under its title. */
  readonly lead?: ReactNode
  /** Two columns or more: as wide as the page allows, and of one height whatever it shows. */
  readonly wide?: boolean
  readonly children: ReactNode
  readonly onClose: () => void
  /** What has the focus from the start; absent: the first thing that can have it. */
  readonly startAt?: RefObject<HTMLElement | null>
  /** Where the focus goes then; absent or `true`: to where it was. */
  readonly returnTo?: () => HTMLElement | true
}

/** A dialog over the page. Escape, the backdrop and the cross close it; focus goes back to where it was. */
export function Modal({ title, lead, wide, children, onClose, startAt, returnTo }: ModalProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup
          className={styles['popup']}
          data-wide={wide || undefined}
          initialFocus={startAt}
          finalFocus={returnTo}
        >
          <header className={styles['head']}>
            <Dialog.Title className={styles['title']}>{title}</Dialog.Title>
            <Dialog.Close className={styles['close']} aria-label="Close" title="Close">
              <Icon name="close" />
            </Dialog.Close>
            {lead && <Dialog.Description className={styles['lead']}>{lead}</Dialog.Description>}
          </header>
          <div className={styles['body']}>{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
