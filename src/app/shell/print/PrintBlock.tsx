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
          {block.facts.map(({ name, value }) => (
            <li key={name}>
              {name}: {value}
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
                colour: option === undefined ? undefined : option === '' ? grey : colourOf(option),
              }))}
            />
          )}
          <ul>
            {block.shares.map(({ name, option, squares, goodEnough }) => (
              <li key={option ?? 'none'}>
                {name}: {squares} of 100
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
