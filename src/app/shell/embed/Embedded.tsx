import { Suspense, useLayoutEffect, useMemo, type ReactNode } from 'react'
import { screenTheme } from '../../../charts/look/theme.ts'
import type { Edition } from '../../../catalog/edition.ts'
import type { Picture } from '../../../decisions/decision.ts'
import { imprint } from '../../../exporters/frame.ts'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { PhraseText } from '../../../ui/PhraseText.tsx'
import { sourceLine } from '../../../wording/sources.ts'
import { withoutEmbed, type Embed } from '../../embed.ts'
import { evaluated } from '../../evaluated.ts'
import { shownName } from '../../share-name.ts'
import { app, useOpenEdition, useOpening, useScenario } from '../../use-app.ts'
import { slotOf } from '../colours.ts'
import { endFirstPaint } from '../platform.ts'
import { useAreaPictures } from '../share/use-area-pictures.ts'
import { today } from '../today.ts'
import { useAreas, type Areas } from '../use-areas.ts'
import { useColours } from '../use-colours.ts'
import { useBox } from '../use-box.ts'
import styles from './Embedded.module.css'
import { useHeightTold } from './use-height-told.ts'

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

function PictureOf({ areas, card }: { readonly areas: Areas } & Embed) {
  const open = areas.open()
  const { evaluation } = areas.reading
  const colourOf = useColours(open.presented)
  const slots = useMemo(() => (option: string) => slotOf(colourOf(option)), [colourOf])
  const pictures = useAreaPictures(open, slots, nothingChosen)
  const picture = pictures.find(({ id }) => id === card) ?? pictures[0]
  const shown = new Set(picture?.shows)
  const indices = evaluation.alternatives.flatMap(({ id }, index) => (shown.has(id) ? [index] : []))
  const made = { scenario: shownName(evaluation.scenario), edition: evaluation.edition.id, made: today() }
  return (
    picture && (
      <figure>
        <p className={styles['subtitle']}>{picture.subtitle}</p>
        <Drawn picture={picture} />
        <figcaption className={styles['source']}>
          Source: {sourceLine(evaluation, indices)}. {imprint(made)}.
        </figcaption>
      </figure>
    )
  )
}

function Answer({ edition, card }: { readonly edition: Edition } & Embed) {
  const areas = useAreas(evaluated(useScenario(), edition))
  const { headline } = areas.open().presented
  return (
    <>
      <h1 className={styles['message']} data-state={headline.state}>
        <PhraseText phrase={headline.message} quiet />
      </h1>
      <Suspense fallback={<p role="status">Loading the picture</p>}>
        <PictureOf {...{ areas, card }} />
      </Suspense>
    </>
  )
}

function Content({ card }: Embed): ReactNode {
  const opening = useOpening()
  const edition = useOpenEdition()
  if (opening.kind === 'refused' || opening.kind === 'edition-missing') return <p role="alert">{opening.message}</p>
  return edition ? <Answer {...{ edition, card }} /> : <p role="status">Working out the answer</p>
}

/** One picture with its message and its sources, inside a page of somebody else; it takes no keys and keeps nothing. */
export function Embedded({ card }: Embed) {
  const root = useHeightTold()
  const opening = useOpening()
  useLayoutEffect(endFirstPaint, [])
  // A link that was refused leads to the page that says all of it.
  const address = opening.kind === 'refused' ? new URL(withoutEmbed(location.hash), location.href).href : app.address()
  return (
    <article ref={root} className={styles['card']}>
      <ErrorBoundary what="The picture" resetOn={card}>
        <Content card={card} />
      </ErrorBoundary>
      <p>
        <a href={address} target="_blank" rel="noopener">
          Open in Trilemma
        </a>
      </p>
    </article>
  )
}
