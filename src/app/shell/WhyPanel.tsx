import { memo } from 'react'
import { HundredSquares } from '../../charts/HundredSquares.tsx'
import { significant } from '../../base/format.ts'
import type { Block, Presented, SureShare } from '../../decisions/decision.ts'
import { Button } from '../../ui/Button.tsx'
import { OptionName } from '../../ui/OptionName.tsx'
import { PhraseText } from '../../ui/PhraseText.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { ofHundred } from '../../base/format.ts'
import { app } from '../use-app.ts'
import { grey } from './colours.ts'
import styles from './WhyPanel.module.css'

interface BlocksProps {
  readonly blocks: readonly Block[]
  readonly colourOf: (option: string) => string
}

const sharesLabel = (shares: readonly SureShare[]): string =>
  shares.map(({ name, squares }) => `${name} ${significant(squares, 3)}`).join(', ')

function Sure({
  shares,
  colourOf,
}: {
  readonly shares: readonly SureShare[]
  readonly colourOf: BlocksProps['colourOf']
}) {
  if (shares.length === 0) return undefined
  const colour = ({ option }: SureShare) => (option === undefined ? undefined : option === '' ? grey : colourOf(option))
  return (
    <>
      <HundredSquares
        label={`Of 100 draws: ${sharesLabel(shares)}`}
        shares={shares.map((share) => ({ name: share.name, squares: share.squares, colour: colour(share) }))}
      />
      <table className={styles['shares']}>
        <thead>
          <tr>
            <th scope="col">Of 100 draws</th>
            <th scope="col">wins</th>
            <th scope="col">good enough</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.option ?? 'none'}>
              <th scope="row">
                {share.option === undefined ? (
                  <span className={styles['cross']} aria-hidden="true">
                    ×
                  </span>
                ) : (
                  <span className={styles['mark']} style={{ background: colour(share) }} />
                )}
                {share.option ? <OptionName name={share.name} option={share.option} /> : share.name}
              </th>
              <td>{share.squares}</td>
              <td>{share.goodEnough === undefined ? '' : ofHundred(share.goodEnough)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Content({ block, colourOf }: { readonly block: Block } & Pick<BlocksProps, 'colourOf'>) {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((phrase, index) => (
        <p key={`${index}`}>
          <PhraseText phrase={phrase} />
        </p>
      ))
    case 'flips':
      return (
        <ul className={styles['flips']} data-searching={block.searching || undefined}>
          {block.none !== '' && <li>{block.none}</li>}
          {block.flips.map((flip) => (
            <li key={`${flip.parameter} ${flip.at}`}>
              <span>
                <b>{flip.change}</b>
                <small>
                  <PhraseText phrase={flip.toPhrase} />
                </small>
              </span>
              <Button
                data-flip
                aria-label={`Try ${flip.change}, ${flip.to}`}
                onClick={() => app.flipInput(flip.parameter, flip.at, flip.change.toLowerCase())}
              >
                Try
              </Button>
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl className={styles['facts']}>
          {block.facts.map(({ name, value, tag }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {value} {tag !== undefined && <Tag tone="stale">{tag}</Tag>}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'sure':
      return (
        <>
          <Sure shares={block.shares} colourOf={colourOf} />
          {block.sentences.map((phrase, index) => (
            <p key={`${index}`}>
              <PhraseText phrase={phrase} />
            </p>
          ))}
        </>
      )
  }
}

/** Why, what binds, what would flip it, how sure, evidence: the same blocks in the same order in every view. */
const Blocks = memo(function Blocks({ blocks, colourOf }: BlocksProps) {
  return (
    <aside className={styles['panel']} aria-label="Why">
      {blocks.map((block) => (
        <section key={block.title} className={styles['block']} data-block={block.kind}>
          <h2>{block.title}</h2>
          <Content block={block} colourOf={colourOf} />
        </section>
      ))}
    </aside>
  )
})

/** The reasons of an answer. */
export const WhyPanel = memo(function WhyPanel({
  presented,
  colourOf,
}: { readonly presented: Presented } & Pick<BlocksProps, 'colourOf'>) {
  return <Blocks blocks={presented.blocks} colourOf={colourOf} />
})
