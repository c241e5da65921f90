import { capital } from '../../base/capital.ts'
import { ofHundred } from '../../base/format.ts'
import { FlipPicture } from '../../charts/flips/FlipPicture.tsx'
import { stripHeight, stripRowsIn } from '../../charts/flips/layout.ts'
import { PriorityPicture } from '../../charts/priority/PriorityPicture.tsx'
import { roomAround } from '../../charts/priority/regions.ts'
import { RegimePicture } from '../../charts/regimes/RegimePicture.tsx'
import { ScatterPicture } from '../../charts/scatter/ScatterPicture.tsx'
import { SquaresPicture, squaresHeight } from '../../charts/squares/SquaresPicture.tsx'
import { tableHeight } from '../../charts/table/layout.ts'
import { TablePicture } from '../../charts/table/TablePicture.tsx'
import type { Picture, PictureSource } from '../decision.ts'
import { forFile } from '../picture-tools.ts'
import { nearestRows } from './flip-series.ts'
import { edgeNotes } from './map-series.ts'
import { mapHeight, pairHeight, scatterHeight } from './picture-sizes.ts'
import { optionsOf, type Options } from './options.ts'
import { picturesOf, type Pictures } from './pictures.ts'
import type { TradeoffModel } from './present.ts'
import { scatterAxes, scatterName } from './scatter-axes.ts'
import { tableCells, tableColumns } from './take-away-cells.ts'
import { drawData, flipData, mapData, optionData, scatterData } from './take-away-data.ts'
import { pairData } from './take-away-pair.ts'
import { onOneSlide } from './OneSlide.tsx'

interface Source extends PictureSource<TradeoffModel> {
  readonly pictures: Pictures
  readonly options: Options
}

const spoken = ({ rows }: Options): readonly string[] => rows.map(({ alternative }) => alternative)

function mapPicture({ options, pictures, reading, slotOf, chosen }: Source): Picture {
  const { regions: named, ruledOut, corners } = pictures.map()
  const regions = named.map((region) => ({ ...region, slot: slotOf(region.option) }))
  const map = {
    form: chosen['form'] === 'right-angled' ? ('right-angled' as const) : ('triangle' as const),
    regions,
    ruledOut,
    corners,
    mark: pictures.mark,
    winner: pictures.winner,
    edges: edgeNotes,
    ring: roomAround(regions, pictures.mark, pictures.winner),
  }
  return {
    id: 'map',
    label: 'Priority map',
    subtitle: 'Who wins at each mix of priorities; the mark is the present mix',
    heightFor: mapHeight,
    draw: (drawing) => <PriorityPicture {...forFile(drawing)} {...map} />,
    data: () => mapData(reading),
    shows: spoken(options),
  }
}

function scatterPicture({ pictures, reading, slotOf, chosen }: Source): Picture {
  const { across, up } = scatterAxes(chosen)
  const series = pictures.scatter(across.value, up.value)
  const points = series.points.map((point) => ({ ...point, slot: slotOf(point.option) }))
  const ids = points.map(({ id }) => id)
  return {
    id: 'scatter',
    label: scatterName(across.value, up.value),
    subtitle: `${capital(up.says)} against ${across.says}; bars show 90 % ranges, lines the limits`,
    heightFor: scatterHeight,
    draw: (drawing) => <ScatterPicture {...forFile(drawing)} {...series} points={points} />,
    data: () => scatterData(reading, ids, across.value, up.value),
    shows: ids,
  }
}

function flipPicture({ options, pictures, reading, slotOf, chosen }: Source): Picture | undefined {
  const rows = nearestRows(pictures.flips(), chosen['rows'] === 'all').map((row) => ({
    ...row,
    stretches: row.stretches.map((stretch) => ({
      ...stretch,
      slot: stretch.option === undefined ? ('grey' as const) : slotOf(stretch.option),
    })),
  }))
  if (rows.length === 0) return undefined
  return {
    id: 'flips',
    label: 'What flips it',
    subtitle: 'Each bar moves one input across its range with the rest held; the colour is the winner there',
    heightFor: (width) => stripHeight(rows.length, width),
    draw: (drawing) => (
      <FlipPicture {...forFile(drawing)} rows={rows.slice(0, stripRowsIn(drawing.width, drawing.height))} />
    ),
    data: () =>
      flipData(
        reading,
        rows.map(({ id }) => id),
      ),
    shows: spoken(options),
  }
}

function squaresPicture({ model, options, reading, slotOf }: Source): Picture | undefined {
  const sure = model.blocks.find((block) => block.kind === 'sure')
  if (!reading.draws || !sure || sure.shares.length === 0) return undefined
  const shares = sure.shares.map(({ option, name, squares, goodEnough }) => ({
    name,
    squares,
    goodEnough: goodEnough === undefined ? undefined : ofHundred(goodEnough),
    ...(option !== undefined && { slot: slotOf(option) }),
  }))
  return {
    id: 'squares',
    label: 'How sure',
    subtitle: 'One square a draw of a hundred from the ranges of the inputs; the colour is the option that wins in it',
    heightFor: (width) => squaresHeight(shares.length, width),
    draw: (drawing) => <SquaresPicture {...forFile(drawing)} shares={shares} />,
    derived: true,
    data: () => drawData(reading) ?? { columns: [], rows: [] },
    shows: spoken(options),
  }
}

function tablePicture({ options, reading, slotOf }: Source): Picture {
  const { rows } = options
  const lines = rows.map((row) => ({
    id: row.option,
    slot: slotOf(row.option),
    hollow: row.ruledOut !== '',
    chosen: row.recommended,
    cells: tableCells(row),
  }))
  const caption = 'Options with their medians, 90 % ranges in grey where they fit'
  return {
    id: 'table',
    label: 'Options',
    subtitle: `${caption}; wins and good enough of 100 draws`,
    heightFor: () => tableHeight(rows.length),
    draw: (drawing) => <TablePicture {...forFile(drawing)} caption={caption} columns={tableColumns} rows={lines} />,
    wide: true,
    derived: true,
    data: () => optionData(reading, rows),
    allData: () => optionData(reading, options.allRows()),
    shows: spoken(options),
  }
}

function pairPicture({ options, pictures, reading, slotOf }: Source): Picture | undefined {
  const series = pictures.pair()
  if (!series?.grid) return undefined
  const { x, y, grid, now, range, winner } = series
  const regimes = series.regimes.map((regime) => ({
    ...regime,
    slot: regime.option === undefined ? ('grey' as const) : slotOf(regime.option),
  }))
  return {
    id: 'pair',
    ofTab: true,
    label: 'Map of two inputs',
    subtitle: `Who wins at each pair of ${x.title} and ${y.title}, the rest held; the mark is the present pair`,
    heightFor: pairHeight,
    draw: (drawing) => <RegimePicture {...forFile(drawing)} {...{ x, y, grid, regimes, now, range, winner }} />,
    data: () => pairData(reading),
    shows: spoken(options),
  }
}

/** The pictures that there are now: no map where nothing fits, no strip before anything is known to flip. */
export function takeAway(given: PictureSource<TradeoffModel>): readonly Picture[] {
  const pictures = picturesOf(given.model.drawn)
  const source = { ...given, pictures, options: optionsOf(given.model.drawn) }
  const map = pictures.winner === undefined ? undefined : mapPicture(source)
  const scatter = scatterPicture(source)
  const flips = flipPicture(source)
  const slide = map && flips && onOneSlide(map, scatter, flips)
  return [map, scatter, flips, pairPicture(source), slide, tablePicture(source), squaresPicture(source)].filter(
    (one) => one !== undefined,
  )
}
