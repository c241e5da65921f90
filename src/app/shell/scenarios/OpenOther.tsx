import { useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { app } from '../../use-app.ts'
import { openFile } from '../share/open-file.ts'
import styles from './Scenarios.module.css'

/** What comes from elsewhere: a link that is pasted, a file. Both get a place of their own. */
export function OpenOther({ onOpened }: { readonly onOpened: () => void }) {
  const [link, setLink] = useState('')
  const [refused, setRefused] = useState('')
  const choose = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    const { opened, sentence } = await openFile(file)
    if (opened) onOpened()
    else setRefused(`${sentence} Nothing was changed.`)
  }
  return (
    <form
      className={styles['other']}
      onSubmit={(event) => {
        event.preventDefault()
        if (link.trim() === '') return
        app.openLink(link.trim())
        onOpened()
      }}
    >
      <label>
        <span>Link or file from somebody else</span>
        <input
          aria-label="Paste a link"
          placeholder="Paste a link"
          spellCheck={false}
          autoComplete="off"
          value={link}
          onChange={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={link.trim() === ''} title={link.trim() === '' ? 'Paste a link first' : undefined}>
        Open link
      </Button>
      <Button onClick={() => choose.current?.click()}>Open a file</Button>
      <input
        ref={choose}
        type="file"
        hidden
        accept=".json,.png,.svg"
        onChange={(event) => {
          void open(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <p role="alert" className={styles['refused']}>
        {refused}
      </p>
    </form>
  )
}
