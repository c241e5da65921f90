import { Suspense, useMemo } from 'react'
import { plainText } from '../../../base/phrase.ts'
import { screenTheme } from '../../../charts/look/theme.ts'
import type { Picture } from '../../../decisions/decision.ts'
import { areas as allAreas } from '../../../decisions/index.ts'
import { imprint } from '../../../exporters/frame.ts'
import { sourceLine } from '../../../wording/sources.ts'
import type { Embed } from '../../embed.ts'
import { shownName } from '../../share-name.ts'
import { useOutdated } from '../../use-answers.ts'
import { slotOf } from '../colours.ts'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { today } from '../today.ts'
import type { Areas } from '../use-areas.ts'
import { useBox } from '../use-box.ts'
import { useColours } from '../use-colours.ts'
import styles from './Embedded.module.css'

/** Without a ground there is nothing that a halo around letters could be the colour of. */
const theme = { ...screenTheme, surface: 'none' }

/** Drawn for the width there is; below what can be read it is made smaller. */
function Drawn({ picture }: { readonly picture: Picture }) {
  const { place, width } = useBox()
  const drawn = Math.max(width, picture.least?.width ?? 0)
  return (
    <div ref={place} className={styles['picture']} data-embedded={picture.id}>
      {width > 0 && picture.draw({ width: drawn, height: picture.heightFor(drawn), theme })}
    </div>
  )
}

const nothingChosen = {}

interface AnswerProps extends Embed {
  readonly areas: Areas
}

/** The picture that is asked for and no other; one that is still being counted is said to be. */
function PictureOf({ areas, card }: AnswerProps) {
  const open = areas.open()
  const { evaluation } = areas.reading
  const counting = useOutdated(evaluation.scenario)
  const colourOf = useColours(open.presented)
  const slots = useMemo(() => (option: string) => slotOf(colourOf(option)), [colourOf])
  const pictures = useAreaPictures(open, slots, nothingChosen)
  const picture = card === undefined ? pictures[0] : pictures.find(({ id }) => id === card)
  if (!picture) return <p role="status">{counting ? 'Counting' : 'This scenario has no such picture.'}</p>
  const shown = new Set(picture.shows)
  const indices = evaluation.alternatives.flatMap(({ id }, index) => (shown.has(id) ? [index] : []))
  const made = { scenario: shownName(evaluation.scenario), edition: evaluation.edition.id, made: today() }
  return (
    <figure aria-label={picture.label}>
      <p className={styles['quiet']}>{picture.subtitle}</p>
      <Drawn picture={picture} />
      <figcaption className={styles['quiet']}>
        Source: {sourceLine(evaluation, indices)}. {imprint(made)}.
      </figcaption>
    </figure>
  )
}

/** The answer of the area that is asked for and of no other; figures in it are words here. */
export function EmbeddedAnswer({ areas, card }: AnswerProps) {
  const { name, failure } = areas
  const area = allAreas.find(({ id }) => id === name)
  if (area?.kind === 'planned') return <p>{area.title}: not built yet</p>
  if (failure) throw failure
  const { id, presented } = areas.open()
  if (id !== name) return <p role="status">Working out the answer</p>
  const { state, message } = presented.headline
  return (
    <>
      <h1 className={styles['message']} data-state={state}>
        {plainText(message)}
      </h1>
      <Suspense fallback={<p role="status">Loading the picture</p>}>
        <PictureOf {...{ areas, card }} />
      </Suspense>
    </>
  )
}
