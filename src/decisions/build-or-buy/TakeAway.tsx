import { DotsPicture } from '../../charts/dots/DotsPicture.tsx'
import { MoneyPicture } from '../../charts/money/MoneyPicture.tsx'
import { StaircasePicture } from '../../charts/staircase/StaircasePicture.tsx'
import { TornadoPicture } from '../../charts/tornado/TornadoPicture.tsx'
import type { Picture, PictureSource } from '../decision.ts'
import { forFile } from '../picture-tools.ts'
import { dotsHeight, moneyCharted, savingHeight, stairsCharted } from './Charted.tsx'
import { moneyHeight, stairsHeight } from './picture-sizes.ts'
import type { SourcingModel } from './present.ts'
import { dotsSeries, shownBars, tornadoSeries } from './saving-series.ts'
import { dotsData, moneyData, stairsData, tornadoData } from './take-away-data.ts'
import { waysInOrder } from './ways.ts'

/** The pictures that there are now: none where there are no two sides, no tornado before it is counted. */
export function takeAway({ model: { assessed }, reading, slotOf }: PictureSource<SourcingModel>): readonly Picture[] {
  const shows = waysInOrder(assessed).map(({ alternative }) => reading.evaluation.alternatives[alternative]?.id ?? '')
  const money = moneyCharted(assessed, slotOf)
  const stairs = stairsCharted(assessed, slotOf)
  const tornado = tornadoSeries(assessed, slotOf)
  const dots = dotsSeries(assessed, slotOf)
  const bars = shownBars(assessed)
  const pictures: readonly (Picture | undefined)[] = [
    money && {
      id: 'money',
      label: 'Money spent so far',
      subtitle: 'Money spent up to the end of each month, USD, not discounted; bands hold 8 of 10 draws',
      heightFor: moneyHeight,
      draw: (drawing) => <MoneyPicture {...forFile(drawing)} series={money} />,
      data: () => moneyData(money),
      shows,
    },
    stairs && {
      id: 'running',
      label: 'Cost to run a year',
      subtitle: 'Cost to run a year by volume, USD, nothing upfront; both axes are logarithmic',
      heightFor: stairsHeight,
      draw: (drawing) => <StaircasePicture {...forFile(drawing)} series={stairs} />,
      data: () => stairsData(stairs),
      shows,
    },
    tornado && {
      id: 'saving',
      label: 'Saving from building',
      subtitle: `${tornado.title}, with one input at a time at the 5th and 95th percentile of its range`,
      heightFor: (width) => savingHeight(bars, width),
      draw: (drawing) => <TornadoPicture {...forFile(drawing)} series={tornado} />,
      data: () => tornadoData(tornado),
      shows,
    },
    dots && {
      id: 'dots',
      label: 'How sure',
      subtitle: `${dots.title}: 50 dots, each an equal share of the draws`,
      heightFor: (width) => dotsHeight(bars, width),
      draw: (drawing) => <DotsPicture {...forFile(drawing)} series={dots} />,
      data: () => dotsData(dots),
      shows,
    },
  ]
  return pictures.filter((one) => one !== undefined)
}
