import type { Block } from '../../../decisions/decision.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import styles from './Present.module.css'

const shownFlips = 2

/** Because: the reasons, and the nearest changes that would give another answer. */
export function Because({ blocks }: { readonly blocks: readonly Block[] }) {
  const [why] = blocks.filter(({ kind }) => kind === 'text')
  const flips = blocks.flatMap((block) => (block.kind === 'flips' ? block.flips : [])).slice(0, shownFlips)
  return (
    // On a low screen it scrolls, by keys too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['because']} aria-label="Because" tabIndex={0}>
      <h2>{why?.title ?? 'Because'}</h2>
      {why?.kind === 'text' &&
        why.paragraphs.map((phrase, index) => (
          <p key={`${index}`}>
            <PhraseText phrase={phrase} quiet />
          </p>
        ))}
      {flips.length > 0 && <h2>It flips if</h2>}
      <ul>
        {flips.map(({ parameter, at, change, to }) => (
          <li key={`${parameter} ${at}`}>
            <b>{change}</b> {to}
          </li>
        ))}
      </ul>
    </section>
  )
}
