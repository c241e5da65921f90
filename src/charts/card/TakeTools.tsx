import { useState } from 'react'
import styles from './ChartCard.module.css'
import { Tool } from './Tool.tsx'

export interface TakeToolsProps {
  /** Of the card, within a sentence. */
  readonly of: string
  /** Copies the picture; gives the sentence that says how it went. */
  readonly onCopy?: (() => Promise<string>) | undefined
  /** Leads to files of the chart: picture, table. */
  readonly onDownload?: (() => void) | undefined
  /** What is chosen in the picture, so that it can be taken away from elsewhere on the page as it is shown. */
  readonly chosen?: Readonly<Record<string, string>> | undefined
}

/** The tools that take a card's picture away. What became of it is said over the card, so that nothing moves. */
export function TakeTools({ of, onCopy, onDownload, chosen }: TakeToolsProps) {
  const [said, say] = useState('')
  const copy = async () => {
    say('Drawing the image')
    say((await onCopy?.()) ?? '')
  }
  return (
    <>
      <Tool icon="copy" label={`Copy ${of} as an image`} onPress={onCopy && (() => void copy())} />
      <Tool icon="download" label={`Download ${of}`} onPress={onDownload} chosen={chosen} />
      <span role="status">
        {said !== '' && (
          <span key={said} className={styles['said']} onAnimationEnd={() => say('')}>
            {said}
          </span>
        )}
      </span>
    </>
  )
}
