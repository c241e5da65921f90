import { memo, useMemo, useRef, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { moneyTable } from '../../charts/money/describe.ts'
import { MoneyChart } from '../../charts/money/MoneyChart.tsx'
import { useInHand, type Hands } from '../../ui/InHand.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools } from '../picture-tools.ts'
import type { SourcingAssessment } from './assess.ts'
import type { CardProps } from './card-props.ts'
import { moneyCharted } from './Charted.tsx'
import { moneyHeight } from './picture-sizes.ts'

/** The payback limit under a hand: the same functions all the time. */
function useLimit({ take, move, letGo }: Hands, { beginGesture, endGesture, moveInputs }: CardProps['actions']) {
  const label = useRef('')
  return useMemo(
    () => ({
      onGateStart: () => {
        label.current = ''
        take()
        beginGesture()
      },
      onGateMove: (id: string, months: number) => {
        label.current = `payback limit ${months} months`
        move()
        moveInputs({ [id]: months }, label.current)
      },
      onGateEnd: () => {
        letGo()
        endGesture(label.current)
      },
    }),
    [take, move, letGo, beginGesture, endGesture, moveInputs],
  )
}

interface MoneyProps extends CardProps {
  readonly hands: ReturnType<typeof useLimit>
}

const Money = memo(function Money({ assessed, actions, meaning, updating, onPicture, hands }: MoneyProps) {
  const [showsTable, setShowsTable] = useState(false)
  const series = useMemo(() => moneyCharted(assessed, actions.slotOf), [assessed, actions.slotOf])
  const table = showsTable && series && <ChartTable table={moneyTable(series)} />
  return (
    <ChartCard
      name="Money spent so far"
      note="bands: 8 of 10 draws"
      updating={updating}
      showsTable={showsTable}
      onToggleTable={() => setShowsTable(!showsTable)}
      table={() => table}
      {...pictureTools(onPicture, 'money')}
    >
      <Sized watchWidth={actions.watchWidth}>
        {(width) =>
          series && (
            <MoneyChart series={series} width={width} height={moneyHeight(width)} meaning={meaning} {...hands} />
          )
        }
      </Sized>
    </ChartCard>
  )
})

interface MoneyCardProps extends CardProps {
  /** The same at the present state. */
  readonly now: SourcingAssessment
}

/** Money spent so far by month; the payback limit is a gate to drag. */
export function MoneyCard({ assessed, now, ...card }: MoneyCardProps) {
  const [inHand, held] = useInHand(assessed.reading !== now.reading)
  const hands = useLimit(held, card.actions)
  // What moves elsewhere shows here a few frames later; a gate is under the finger.
  return <Money {...card} assessed={inHand ? now : assessed} hands={hands} />
}
