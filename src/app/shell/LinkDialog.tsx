import { counted } from '../../base/format.ts'
import { Modal } from '../../ui/Modal.tsx'
import styles from './Dialogs.module.css'

/** The link as text to copy by hand, or why there is none. */
export function LinkDialog({
  address,
  onClose,
}: {
  readonly address: string | undefined
  readonly onClose: () => void
}) {
  if (address === undefined)
    return (
      <Modal title="Too long for a link" onClose={onClose}>
        <p>
          This scenario would make a link of more than 3,900 characters, which chat programs cut. Shorten its own
          results.
        </p>
      </Modal>
    )
  return (
    <Modal
      title="Copy this link"
      lead={`The browser did not let the page copy it. It has ${counted(address.length, 'character')}.`}
      onClose={onClose}
    >
      <textarea
        className={styles['copyField']}
        readOnly
        aria-label="Link"
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Modal>
  )
}
