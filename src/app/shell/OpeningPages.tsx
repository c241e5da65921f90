import { useState } from 'react'
import { currentEdition } from '../../catalog/current-edition.ts'
import { Button } from '../../ui/Button.tsx'
import type { Opening } from '../surface.ts'
import { app } from '../use-app.ts'
import styles from './OpeningPages.module.css'

type Refused = Extract<Opening, { readonly kind: 'refused' }>
type Refusal = Refused['reason']
type Missing = Extract<Opening, { readonly kind: 'edition-missing' }>

const titles: Readonly<Record<Refusal, string>> = {
  'cut-off': 'This link is cut off',
  damaged: 'This link is damaged',
  newer: 'This link was made with a newer version',
  'not-a-link': 'This is not a link to a scenario',
  'too-large': 'This link is too large',
}

/** A whole link, pasted: the remedy for most of these pages. */
function PasteLink() {
  const [text, setText] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') app.openLink(text.trim())
      }}
    >
      <label htmlFor="pasted">Paste the whole link here</label>
      <textarea
        id="pasted"
        rows={3}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        look="primary"
        type="submit"
        disabled={text.trim() === ''}
        title={text.trim() === '' ? 'Paste a link first' : undefined}
      >
        Open this link
      </Button>
    </form>
  )
}

/** A link that opens nothing. No scenario is shown in its place. */
function RefusedPage({ refused: { reason, message, readable } }: { readonly refused: Refused }) {
  return (
    <main className={styles['page']} data-refused={reason}>
      <h1>{titles[reason]}</h1>
      <p role="alert">{message}</p>
      {(readable.name !== undefined || readable.view !== undefined) && (
        <p className={styles['readable']}>
          Still readable:{' '}
          {[readable.name && `name “${readable.name}”`, readable.view && `view “${readable.view}”`]
            .filter(Boolean)
            .join(', ')}
        </p>
      )}
      <PasteLink />
      <div className={styles['actions']}>
        {reason === 'newer' && <Button onClick={() => window.location.reload()}>Reload</Button>}
        <Button onClick={() => app.leaveLink()}>Go to my own work</Button>
      </div>
      <p className={styles['note']}>Your scenarios in this browser are untouched.</p>
    </main>
  )
}

/** The scenario is there, its figures are not. Other figures are never put in their place without a word. */
function EditionMissingPage({ missing: { edition, message, retry } }: { readonly missing: Missing }) {
  return (
    <main className={styles['page']} data-edition-missing={edition}>
      <h1>The figures of {edition} are not here</h1>
      <p role="alert">{message}</p>
      <p>The scenario was made with this edition of the catalogue, and with another one its answer may differ.</p>
      <div className={styles['actions']}>
        {retry && (
          <Button look="primary" onClick={() => app.retryEdition()}>
            Try again
          </Button>
        )}
        {edition !== currentEdition && (
          <Button onClick={() => app.pinEdition(currentEdition)}>Read it with the edition of {currentEdition}</Button>
        )}
        <Button onClick={() => app.leaveScenario()}>Go to my own work</Button>
      </div>
    </main>
  )
}

/** What is shown in the place of the workbench. */
export function OpeningPage({ opening }: { readonly opening: Refused | Missing }) {
  return opening.kind === 'refused' ? <RefusedPage refused={opening} /> : <EditionMissingPage missing={opening} />
}
