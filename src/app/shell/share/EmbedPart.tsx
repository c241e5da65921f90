import { useId, useState } from 'react'
import type { Picture } from '../../../decisions/decision.ts'
import { snippetsOf, type Snippets } from '../../../exporters/snippets.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { embedOf } from '../../embed.ts'
import { app } from '../../use-app.ts'
import { copyText } from './clipboard.ts'
import styles from './Share.module.css'

const forms = [
  { value: 'picture', label: 'Picture and link' },
  { value: 'frame', label: 'Live frame' },
] as const satisfies readonly { readonly value: keyof Snippets; readonly label: string }[]

const hints: Readonly<Record<keyof Snippets, string>> = {
  picture: 'Markdown. Save the PNG, and put it beside the page: any wiki shows it.',
  frame:
    'HTML. Worked out where it is read, in the form the picture has at first. Many wikis take frames only of sites that they list.',
}

/** Of a card in a frame: what stands around its picture, and how wide a page usually is, px. */
const aroundCard = 190
const usualPage = 720

interface EmbedPartProps {
  readonly picture: Picture
  readonly title: string
  readonly file: string
}

/** Undefined: there is no link of the scenario. */
const textsFor = ({ picture, title, file }: EmbedPartProps): Snippets | undefined => {
  const link = app.address()
  if (link === undefined) return undefined
  const height = picture.heightFor(usualPage) + aroundCard
  return snippetsOf({ title, file, link, frame: embedOf(link, picture.id), height })
}

/** What puts the picture on a page of somebody else. */
export function EmbedPart(props: EmbedPartProps) {
  const snippets = textsFor(props)
  const [chosen, setChosen] = useState<keyof Snippets>('picture')
  const [said, setSaid] = useState('')
  const heading = useId()
  if (!snippets) return undefined
  // Nobody else has in a frame what only this tab has open.
  const offered = forms.filter(({ value }) => value !== 'frame' || props.picture.ofTab !== true)
  const form = offered.find(({ value }) => value === chosen)?.value ?? 'picture'
  const copy = async () =>
    setSaid(
      (await copyText(snippets[form]))
        ? 'Copied.'
        : 'The browser did not let the page copy. The text is above: select it and copy it by hand.',
    )
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>On a page of yours</h3>
      <Segmented
        label="Form on a page"
        value={form}
        options={offered}
        onChoose={(value) => {
          setChosen(offered.find((one) => one.value === value)?.value ?? 'picture')
          setSaid('')
        }}
      />
      <textarea
        className={styles['message']}
        readOnly
        rows={4}
        aria-label="Text for a page"
        value={snippets[form]}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles['actions']}>
        <Button onClick={() => void copy()}>
          <Icon name="copy" />
          Copy text
        </Button>
        <span role="status" className={styles['said']}>
          {said}
        </span>
      </div>
      <p className={styles['quiet']}>{hints[form]}</p>
    </section>
  )
}
