import { ofHundred } from '../../../base/format.ts'
import { HundredSquares } from '../../../charts/HundredSquares.tsx'
import type { Block } from '../../../decisions/decision.ts'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import { grey } from '../colours.ts'
import styles from './Print.module.css'

interface PrintBlockProps {
  readonly block: Block
  readonly colourOf: (option: string) => string
}

const colourOfShare = (option: string | undefined, colourOf: PrintBlockProps['colourOf']): string | undefined =>
  option === undefined ? undefined : option === '' ? grey : colourOf(option)

/** The squares are in the order of the list: in black and white the order alone tells them apart. */
function Swatch({ colour }: { readonly colour: string | undefined }) {
  return (
    <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" className={styles['swatch']}>
      {colour === undefined ? (
        <path d="M1 1 8 8M8 1 1 8" fill="none" stroke="currentColor" />
      ) : (
        <rect width="9" height="9" rx="1.5" style={{ fill: colour }} />
      )}
    </svg>
  )
}

function Content({ block, colourOf }: PrintBlockProps) {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((phrase, index) => (
        <p key={`${index}`}>
          <PhraseText phrase={phrase} />
        </p>
      ))
    case 'flips':
      return (
        <ul>
          {block.none !== '' && <li>{block.none}</li>}
          {block.flips.map(({ parameter, at, change, to }) => (
            <li key={`${parameter} ${at}`}>
              <b>{change}</b> {to}
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <ul>
          {block.facts.map(({ name, value, tag }) => (
            <li key={name}>
              {name}: {value}
              {tag !== undefined && `, ${tag}`}
            </li>
          ))}
        </ul>
      )
    case 'sure':
      return (
        <>
          {block.shares.length > 0 && (
            <HundredSquares
              label="Of 100 draws"
              shares={block.shares.map(({ option, name, squares }) => ({
                name,
                squares,
                colour: colourOfShare(option, colourOf),
              }))}
            />
          )}
          <ul>
            {block.shares.map(({ name, option, squares, goodEnough }) => (
              <li key={option ?? 'none'}>
                <Swatch colour={colourOfShare(option, colourOf)} /> {name}: {squares} of 100
                {goodEnough !== undefined && `, good enough in ${ofHundred(goodEnough)}`}
              </li>
            ))}
          </ul>
          {block.sentences.map((phrase, index) => (
            <p key={`${index}`}>
              <PhraseText phrase={phrase} />
            </p>
          ))}
        </>
      )
  }
}

/** A block of reasons on paper: the same words as in the panel, and nothing to press. */
export function PrintBlock(props: PrintBlockProps) {
  return (
    <section className={styles['block']}>
      <h3>{props.block.title}</h3>
      <Content {...props} />
    </section>
  )
}
