import { ofHundred } from '../../base/format.ts'
import { DecayPicture } from '../../charts/decay/DecayPicture.tsx'
import { matrixHeight } from '../../charts/matrix/layout.ts'
import { MatrixPicture } from '../../charts/matrix/MatrixPicture.tsx'
import { RegimePicture } from '../../charts/regimes/RegimePicture.tsx'
import { SquaresPicture, squaresHeight } from '../../charts/squares/SquaresPicture.tsx'
import type { Picture, PictureSource } from '../decision.ts'
import { forFile } from '../picture-tools.ts'
import { decayOf } from './decay-series.ts'
import { drawnDecay } from './decay-view.ts'
import { matrixRows } from './matrix-rows.ts'
import { withSources } from './matrix-sources.ts'
import { matrixOf } from './matrix-view.ts'
import { lowerHeight } from './picture-sizes.ts'
import type { KnowledgeModel } from './present.ts'
import { approachMap } from './regime-series.ts'
import { decayData, drawsData, matrixData, regimeData } from './take-away-data.ts'

type Source = PictureSource<KnowledgeModel>

const shownOf = ({ model }: Source): readonly string[] =>
  model.shown.flatMap(({ outcome }) => (outcome ? [outcome.alternative.id] : []))

function matrixPicture(source: Source): Picture {
  const { model, slotOf } = source
  const rows = matrixRows(model.reading, model.shown)
  const series = matrixOf(model, rows, slotOf)
  return {
    id: 'matrix',
    label: 'Requirements against approaches',
    subtitle: 'Each figure with its 90 % range against the limit; the hatched side fails; the outline is the answer',
    heightFor: (width) => matrixHeight(series, width),
    draw: (drawing) => <MatrixPicture {...forFile(drawing)} series={series} />,
    least: { width: 480, height: 290 },
    wide: true,
    data: () => matrixData(withSources(model, rows), model.shown, model.reading.evaluation.edition.id),
    shows: shownOf(source),
  }
}

function regimePicture(source: Source): Picture | undefined {
  const series = approachMap(source.model)
  if (!series?.grid) return undefined
  const { grid, ...map } = series
  const regimes = series.regimes.map((regime) => ({
    ...regime,
    slot: regime.option === undefined ? ('grey' as const) : source.slotOf(regime.option),
  }))
  return {
    id: 'regimes',
    label: 'Where each approach wins',
    subtitle:
      'Which approach wins by how long a fact stays true and the gap in style or reasoning; the mark is the case',
    heightFor: lowerHeight,
    draw: (drawing) => <RegimePicture {...forFile(drawing)} {...map} grid={grid} regimes={regimes} />,
    data: () => regimeData(series),
    shows: shownOf(source),
  }
}

function decayPicture(source: Source): Picture | undefined {
  const decay = decayOf(source.model)
  if (!decay) return undefined
  const series = drawnDecay(decay, source.slotOf)
  return {
    id: 'decay',
    label: 'Answers still in date',
    subtitle: 'Share of answers in date by days since retraining, with the 90 % band, against the floor',
    heightFor: lowerHeight,
    draw: (drawing) => <DecayPicture {...forFile(drawing)} series={series} />,
    data: () => decayData(decay),
    shows: shownOf(source),
  }
}

function squaresPicture(source: Source): Picture | undefined {
  const { model, reading, slotOf } = source
  const sure = model.blocks.find((block) => block.kind === 'sure')
  if (!reading.draws || !sure || sure.shares.length === 0) return undefined
  const { n } = reading.draws
  const shares = sure.shares.map(({ option, name, squares, goodEnough }) => ({
    name,
    squares,
    goodEnough: goodEnough === undefined ? undefined : ofHundred(goodEnough),
    ...(option !== undefined && { slot: slotOf(option) }),
  }))
  return {
    id: 'squares',
    label: 'How sure',
    subtitle:
      'One square a draw of a hundred from the ranges of the inputs; the colour is the approach that wins in it',
    heightFor: (width) => squaresHeight(shares.length, width),
    draw: (drawing) => <SquaresPicture {...forFile(drawing)} shares={shares} />,
    derived: true,
    data: () => drawsData(model.approaches, n),
    shows: shownOf(source),
  }
}

/** The pictures that there are now: none where nothing has to be known. */
export function takeAway(source: Source): readonly Picture[] {
  if (!source.model.needed) return []
  return [matrixPicture(source), regimePicture(source), decayPicture(source), squaresPicture(source)].filter(
    (one) => one !== undefined,
  )
}
