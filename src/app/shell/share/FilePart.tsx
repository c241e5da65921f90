import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Scenario } from '../../../scenario/scenario.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { openFile } from './open-file.ts'
import { saveScenario } from './save-scenario.ts'
import styles from './Share.module.css'

interface FilePartProps {
  readonly scenario: Scenario
  readonly onOpened: (sentence: string) => void
}

/** The same content without a limit of length: save it, or open one. */
export function FilePart({ scenario, onOpened }: FilePartProps) {
  const [refused, setRefused] = useState('')
  const [over, setOver] = useState(false)
  const choose = useRef<HTMLInputElement>(null)
  const title = useId()
  const open = async (file: File | undefined) => {
    if (!file) return
    const { opened, sentence } = await openFile(file)
    if (opened) onOpened(sentence)
    else setRefused(`${sentence} Nothing was changed.`)
  }
  const part = useRef<HTMLElement>(null)
  const dropped = useEffectEvent(open)
  // Nearer than the page's own listener, so that what is wrong with a file is said where it was dropped.
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const drop = (event: DragEvent) => {
      event.preventDefault()
      event.stopPropagation()
      setOver(false)
      void dropped(event.dataTransfer?.files[0])
    }
    part.current?.addEventListener('drop', drop, { signal })
    part.current?.addEventListener('dragover', () => setOver(true), { signal })
    part.current?.addEventListener('dragleave', () => setOver(false), { signal })
    return () => listening.abort()
  }, [])
  return (
    <section ref={part} className={styles['part']} aria-labelledby={title} data-over={over || undefined}>
      <h3 id={title}>The scenario, as a file</h3>
      <p className={styles['quiet']}>
        The content of the link, of any length. Drop a scenario file, an exported result or a picture made here to open
        it; it gets a place of its own.
      </p>
      <div className={styles['actions']}>
        <Button onClick={() => saveScenario(scenario)}>
          <Icon name="download" />
          Save as file
        </Button>
        <Button onClick={() => choose.current?.click()}>Open a file</Button>
        <input
          ref={choose}
          type="file"
          hidden
          data-open-file
          accept=".json,.png,.svg"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <p role="alert" className={styles['refused']}>
        {refused}
      </p>
    </section>
  )
}
