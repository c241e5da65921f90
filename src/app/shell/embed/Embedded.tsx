import { useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react'
import type { Edition } from '../../../catalog/edition.ts'
import { embedHere, withoutEmbed, type Embed } from '../../embed.ts'
import { evaluated } from '../../evaluated.ts'
import { app, useArea, useOpenEdition, useOpening, useScenario } from '../../use-app.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { sayNotes } from '../notes-words.ts'
import { endFirstPaint } from '../platform.ts'
import { useAreas } from '../use-areas.ts'
import styles from './Embedded.module.css'
import { EmbeddedAnswer } from './EmbeddedAnswer.tsx'
import { useHeightTold } from './use-height-told.ts'

function Evaluated({ edition, card }: Embed & { readonly edition: Edition }) {
  return <EmbeddedAnswer areas={useAreas(evaluated(useScenario(), edition))} card={card} />
}

function Content({ card }: Embed): ReactNode {
  const opening = useOpening()
  const edition = useOpenEdition()
  if (opening.kind === 'refused' || opening.kind === 'edition-missing') return <p role="alert">{opening.message}</p>
  if (!edition) return <p role="status">Working out the answer</p>
  const notes = opening.kind === 'link' ? opening.notes : []
  return (
    <>
      <Evaluated {...{ edition, card }} />
      {notes.length > 0 && <p className={styles['quiet']}>{sayNotes(notes)}</p>}
    </>
  )
}

const subscribe = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** The card that the address asks for, also where the page around changes it. */
const useCard = (): string | undefined => useSyncExternalStore(subscribe, () => embedHere()?.card)

/** One picture with its message and its sources, inside a page of somebody else; it takes no keys and keeps nothing. */
export function Embedded() {
  const root = useHeightTold()
  const card = useCard()
  const [opening, scenario, area] = [useOpening(), useScenario(), useArea()]
  useLayoutEffect(endFirstPaint, [])
  // A link that was refused leads to the page that says all of it.
  const refused = new URL(withoutEmbed(location.hash), location.href).href
  return (
    <article ref={root} className={styles['card']}>
      <ErrorBoundary what="The picture" resetOn={`${scenario.edition} ${area} ${card}`}>
        <Content card={card} />
      </ErrorBoundary>
      <p>
        <a href={opening.kind === 'refused' ? refused : app.address()} target="_blank" rel="noopener">
          Open in Trilemma<span className="visually-hidden">, in a new tab</span>
        </a>
      </p>
    </article>
  )
}
