import { useId, useState } from 'react'
import type { Messages } from '../../../exporters/message.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { copyRich, copyText } from './clipboard.ts'
import styles from './Share.module.css'

const forms = [
  { value: 'plain', label: 'Plain' },
  { value: 'markdown', label: 'Markdown' },
  { value: 'html', label: 'Rich text' },
] as const

type Form = (typeof forms)[number]['value']

interface MessagePartProps {
  readonly messages: Messages
  readonly name: string
  readonly link: string
}

/** As the rich message looks where it is pasted: the link is behind the name. */
function Rich({ messages, name, link }: MessagePartProps) {
  const [line = ''] = messages.plain.split('\n')
  return (
    <p className={styles['rich']}>
      <a href={link}>{name}</a>
      {line.startsWith(name) ? line.slice(name.length) : `: ${line}`}
    </p>
  )
}

const refusedWords = 'The browser did not let the page copy. The text is above: select it and copy it by hand.'

/** The words that go with a link, in the form of the program they are pasted into. */
export function MessagePart(props: MessagePartProps) {
  const { messages } = props
  const [form, setForm] = useState<Form>('plain')
  const [said, setSaid] = useState('')
  const title = useId()
  const copy = async () => {
    const done = await (form === 'html' ? copyRich(messages.html, messages.plain) : copyText(messages[form]))
    setSaid(done ? 'Message copied.' : refusedWords)
  }
  return (
    <section className={styles['part']} aria-labelledby={title}>
      <h3 id={title}>Message to send with it</h3>
      <Segmented
        label="Form of the message"
        value={form}
        options={forms}
        onChoose={(value) => {
          setForm(forms.find((one) => one.value === value)?.value ?? 'plain')
          setSaid('')
        }}
      />
      {form === 'html' ? (
        <Rich {...props} />
      ) : (
        <textarea
          className={styles['message']}
          readOnly
          rows={6}
          aria-label="Message"
          value={messages[form]}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <div className={styles['actions']}>
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          Copy message and link
        </Button>
        <span role="status" className={styles['said']}>
          {said}
        </span>
      </div>
    </section>
  )
}
