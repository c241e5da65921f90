import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { ChartCard } from '../../charts/card/ChartCard.tsx'
import { ChartTable } from '../../charts/card/ChartTable.tsx'
import { moneyTable } from '../../charts/money/describe.ts'
import { MoneyChart } from '../../charts/money/MoneyChart.tsx'
import { Sized } from '../../ui/Sized.tsx'
import { pictureTools } from '../picture-tools.ts'
import type { CardProps } from './card-props.ts'
import { moneyCharted } from './Charted.tsx'
import { moneyHeight } from './picture-sizes.ts'

/** The payback limit under a hand: the same functions all the time. */
function useLimit({ beginGesture, endGesture, moveInputs }: CardProps['actions']) {
  const [dragging, setDragging] = useState(false)
  const label = useRef('')
  const latest = useRef({ beginGesture, endGesture, moveInputs })
  useEffect(() => {
    latest.current = { beginGesture, endGesture, moveInputs }
  }, [beginGesture, endGesture, moveInputs])
  const hands = useMemo(
    () => ({
      onGateStart: () => {
        label.current = ''
        setDragging(true)
        latest.current.beginGesture()
      },
      onGateMove: (id: string, months: number) => {
        label.current = `payback limit ${months} months`
        latest.current.moveInputs({ [id]: months }, label.current)
      },
      onGateEnd: () => {
        setDragging(false)
        latest.current.endGesture(label.current)
      },
    }),
    [],
  )
  return { dragging, hands }
}

/** Money spent so far by month; the payback limit is a gate to drag. */
export const MoneyCard = memo(function MoneyCard({ assessed, actions, meaning, updating, onPicture }: CardProps) {
  const [showsTable, setShowsTable] = useState(false)
  const { dragging, hands } = useLimit(actions)
  const later = useDeferredValue(assessed)
  const drawn = dragging ? assessed : later
  const series = useMemo(() => moneyCharted(drawn, actions.slotOf), [drawn, actions.slotOf])
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
