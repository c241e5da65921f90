import { Suspense, useId, useMemo, useState } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import { counted } from '../../../base/format.ts'
import { messagesOf } from '../../../exporters/message.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { contentsOf, staysHere } from '../../share-contents.ts'
import { messageFor } from '../../share-message.ts'
import { shownName, unnamed } from '../../share-name.ts'
import { useCounted } from '../../use-answers.ts'
import { app, useReceived, useReceivedEvaluation } from '../../use-app.ts'
import { copyText } from './clipboard.ts'
import { LinkScale, longestLink } from './LinkScale.tsx'
import { MessagePart } from './MessagePart.tsx'
import { Panes } from './Panes.tsx'
import { QrPart, symbolOf } from './QrPart.tsx'
import { saveScenario } from './save-scenario.ts'
import styles from './Share.module.css'

function LinkPart({ link, length }: { readonly link: string | undefined; readonly length: number | undefined }) {
  const [said, setSaid] = useState('')
  const title = useId()
  const copy = async (text: string) =>
    setSaid(
      (await copyText(text))
        ? 'Link copied.'
        : 'The browser did not let the page copy. The link is above: select it and copy it by hand.',
    )
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Link to this scenario</h3>
      {link !== undefined && (
        <div className={styles['linkLine']}>
          <input readOnly aria-label="Link" value={link} onFocus={(event) => event.currentTarget.select()} />
          <Button look="primary" onClick={() => void copy(link)}>
            <Icon name="copy" />
            Copy link
          </Button>
        </div>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      <LinkScale length={length} />
    </section>
  )
}

interface ContentsPartProps {
  readonly scenario: Scenario
  readonly named: boolean
  readonly onNamed: (named: boolean) => void
}

/** What the link carries; the name, and whatever else says who, may stay here. */
function ContentsPart({ scenario, named, onNamed }: ContentsPartProps) {
  const contents = useMemo(() => contentsOf(scenario), [scenario])
  const title = useId()
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>What travels in the link</h3>
      <ul className={styles['contents']}>
        {contents.map(({ what, characters, part }) => (
          <li key={what}>
            {part === 'name' ? (
              <label>
                <input type="checkbox" checked={named} onChange={(event) => onNamed(event.currentTarget.checked)} />
                {what}
              </label>
            ) : (
              <span>
                <Icon name="check" />
                {what}
              </span>
            )}
            {characters !== undefined && <small>{characters === 0 ? 'none' : counted(characters, 'character')}</small>}
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>Not in it: {staysHere.join('; ')}.</p>
    </section>
  )
}

/** The same words as long as nothing they are made of changes. */
function useMessages(name: string, evaluation: Evaluation, link: string | undefined) {
  const received = useReceived()
  const before = useReceivedEvaluation()
  const { draws, flips } = useCounted(evaluation.scenario)
  return useMemo(
    () =>
      link === undefined
        ? undefined
        : messagesOf(messageFor({ name, evaluation, draws, flips, received, before, link })),
    [name, evaluation, draws, flips, received, before, link],
  )
}

interface LinkPaneProps {
  readonly evaluation: Evaluation
}

/** The link, what is said with it, what it carries, and the code to scan. */
export function LinkPane({ evaluation }: LinkPaneProps) {
  const { scenario } = evaluation
  const [named, setNamed] = useState(true)
  const sent = useMemo(() => (named ? scenario : unnamed(scenario)), [named, scenario])
  const address = app.address(named ? undefined : sent)
  const link = address !== undefined && address.length <= longestLink ? address : undefined
  const symbol = useMemo(() => (link === undefined ? undefined : symbolOf(link)), [link])
  const messages = useMessages(shownName(sent), evaluation, link)
  return (
    <Panes
      aside={
        <>
          {symbol && (
            <Suspense fallback={<p className={styles['quiet']}>Drawing the QR code</p>}>
              <QrPart symbol={symbol} />
            </Suspense>
          )}
          <section className={styles['part']}>
            <h3>Opens as a copy</h3>
            <p className={styles['quiet']}>
              It gets a place of its own. The reader’s scenarios stay in their list, untouched.
            </p>
          </section>
        </>
      }
      foot={
        <>
          <p className={styles['quiet']}>
            What follows <b>#</b> stays in the browser: it is not sent to the server. Whoever has the link can read all
            of it.
          </p>
          <Button onClick={() => saveScenario(sent)}>
            <Icon name="download" />
            Save as file, .json
          </Button>
        </>
      }
    >
      <LinkPart link={link} length={address?.length} />
      {messages && link !== undefined && <MessagePart messages={messages} name={shownName(sent)} link={link} />}
      <ContentsPart scenario={scenario} named={named} onNamed={setNamed} />
    </Panes>
  )
}
