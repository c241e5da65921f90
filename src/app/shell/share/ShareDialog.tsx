import { Suspense, useId, useMemo, useState } from 'react'
import type { Evaluation, Flip } from '../../../alternatives/evaluation.ts'
import { counted } from '../../../base/format.ts'
import { messagesOf } from '../../../exporters/message.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Modal } from '../../../ui/Modal.tsx'
import { contentsOf, staysHere } from '../../share-contents.ts'
import { messageFor } from '../../share-message.ts'
import { shownName } from '../../share-name.ts'
import { app, useBaselineEvaluation, useDraws, useReceived } from '../../use-app.ts'
import { copyText } from './clipboard.ts'
import { FilePart } from './FilePart.tsx'
import { LinkScale } from './LinkScale.tsx'
import { MessagePart } from './MessagePart.tsx'
import { QrPart, symbolOf } from './QrPart.tsx'
import styles from './Share.module.css'

function LinkPart({ address }: { readonly address: string | undefined }) {
  const [said, setSaid] = useState('')
  const title = useId()
  const copy = async (link: string) =>
    setSaid(
      (await copyText(link))
        ? 'Link copied.'
        : 'The browser did not let the page copy. The link is above: select it and copy it by hand.',
    )
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Link to this scenario</h3>
      {address !== undefined && (
        <div className={styles['linkLine']}>
          <input readOnly aria-label="Link" value={address} onFocus={(event) => event.currentTarget.select()} />
          <Button look="primary" onClick={() => void copy(address)}>
            <Icon name="copy" />
            Copy link
          </Button>
        </div>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <LinkScale length={address?.length} />
    </section>
  )
}

function ContentsPart({ scenario }: { readonly scenario: Scenario }) {
  const contents = useMemo(() => contentsOf(scenario), [scenario])
  const title = useId()
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>What travels in the link</h3>
      <ul className={styles['contents']}>
        {contents.map(({ what, characters }) => (
          <li key={what}>
            <Icon name="check" />
            <span>{what}</span>
            {characters !== undefined && <small>{counted(characters, 'character')}</small>}
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>Not in it: {staysHere.join('; ')}.</p>
    </section>
  )
}

interface ShareDialogProps {
  readonly evaluation: Evaluation
  /** Nearest first. */
  readonly flips: readonly Flip[]
  readonly onClose: () => void
  readonly onOpened: (sentence: string) => void
}

/** Everything that goes to other people: link, message, QR code, file. */
export function ShareDialog({ evaluation, flips, onClose, onOpened }: ShareDialogProps) {
  const { scenario } = evaluation
  const received = useReceived()
  const before = useBaselineEvaluation()
  const { draws } = useDraws()
  const address = app.address()
  const symbol = useMemo(() => (address === undefined ? undefined : symbolOf(address)), [address])
  const messages = useMemo(
    () =>
      address === undefined
        ? undefined
        : messagesOf(messageFor({ evaluation, draws, flips, received, before: received && before, link: address })),
    [evaluation, draws, flips, received, before, address],
  )
  return (
    <Modal
      title="Share"
      lead="What follows # stays in the browser and is not sent to the server. Whoever has the link can read all of it."
      onClose={onClose}
    >
      <div className={styles['share']}>
        <LinkPart address={address} />
        {messages && address !== undefined && (
          <MessagePart messages={messages} name={shownName(scenario)} link={address} />
        )}
        <div className={styles['pair']}>
          <ContentsPart scenario={scenario} />
          {symbol && (
            <Suspense fallback={<p className={styles['quiet']}>Drawing the QR code</p>}>
              <QrPart symbol={symbol} />
            </Suspense>
          )}
        </div>
        <FilePart scenario={scenario} onOpened={onOpened} />
      </div>
    </Modal>
  )
}
