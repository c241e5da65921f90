import { ChartSvg, unitsOf, type PictureProps } from '../look/ChartSvg.tsx'
import { screenTheme, type ChartTheme, type Slot } from '../look/theme.ts'
import { cutToFit } from '../look/wrap.ts'
import { Words } from '../look/Words.tsx'

/** Draws of a hundred that an option wins. `slot` absent: nothing fits in them. */
export interface SquareCount {
  readonly name: string
  readonly slot?: Slot | undefined
  readonly squares: number
  readonly goodEnough: number | undefined
}

export interface SquaresPictureProps extends PictureProps {
  /** They add to a hundred. */
  readonly shares: readonly SquareCount[]
}

const natural = 24
const sideBySideFrom = 420
/** From here on the block may take more of the width. */
const roomy = 560
const gap = 28
/** From the end of one column of figures to that of the next. */
const column = 96

const listHeight = (shares: number, rowHeight: number = natural): number => (shares + 1) * rowHeight

/** The squares lie in rows of twenty over the list where it is narrow, in a block of ten by ten beside it where it is wide. */
export const squaresHeight = (shares: number, width: number): number =>
  width >= sideBySideFrom ? Math.max(listHeight(shares), width * 0.4) : width / 4 + 12 + listHeight(shares)

interface SquareProps {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly slot: Slot | undefined
  readonly theme: ChartTheme
}

function Square({ x, y, side, slot, theme }: SquareProps) {
  const corner = Math.max(1.5, side * 0.14)
  if (slot !== undefined) return <rect x={x} y={y} width={side} height={side} rx={corner} fill={theme.slots[slot]} />
  const [from, to] = [side * 0.3, side * 0.7]
  return (
    <>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={side - 1}
        height={side - 1}
        rx={corner}
        fill="none"
        stroke={theme.line2}
        strokeWidth={1}
      />
      <path
        d={`M${x + from} ${y + from}L${x + to} ${y + to}M${x + to} ${y + from}L${x + from} ${y + to}`}
        stroke={theme.line2}
        strokeWidth={1.3}
        fill="none"
      />
    </>
  )
}

interface ListProps {
  readonly shares: readonly SquareCount[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly rowHeight: number
  readonly theme: ChartTheme
}

function List({ shares, left, top, right, rowHeight, theme }: ListProps) {
  const winsAt = right - column
  const words = { size: 12, anchor: 'end' } as const
  return (
    <>
      <Words {...words} lines={['Wins']} x={winsAt} y={top + rowHeight / 2} fill={theme.ink2} weight={600} />
      <Words {...words} lines={['Good enough']} x={right} y={top + rowHeight / 2} fill={theme.ink2} weight={600} />
      {shares.map(({ name, slot, squares, goodEnough }, index) => {
        const y = top + (index + 1.5) * rowHeight
        return (
          <g key={name}>
            <path d={`M${left} ${y - rowHeight / 2}H${right}`} stroke={theme.line} strokeWidth={1} fill="none" />
            <Square x={left} y={y - 6} side={12} slot={slot} theme={theme} />
            <Words
              lines={[cutToFit(name, 12, winsAt - 40 - left - 20) ?? '']}
              x={left + 20}
              y={y}
              size={12}
              anchor="start"
              fill={theme.ink}
              weight={index === 0 ? 600 : 400}
            />
            <Words {...words} lines={[`${squares}`]} x={winsAt} y={y} fill={theme.ink} weight={600} />
            <Words
              {...words}
              lines={[goodEnough === undefined ? '' : `${goodEnough}`]}
              x={right}
              y={y}
              fill={theme.ink}
            />
          </g>
        )
      })}
    </>
  )
}

const saysOf = (shares: readonly SquareCount[]): readonly string[] => [
  'A hundred squares, one for each draw of a hundred: which option wins in it.',
  ...shares.map(({ name, squares, goodEnough }) =>
    goodEnough === undefined ? `${name}: ${squares}.` : `${name} wins ${squares}, good enough in ${goodEnough}.`,
  ),
]

/** Counts of a hundred as squares, with their figures beside or below them. */
export function SquaresPicture(props: SquaresPictureProps) {
  const { shares, theme = screenTheme } = props
  const { width, height } = unitsOf(props)
  const beside = width >= sideBySideFrom
  const across = beside ? 10 : 20
  const block = beside ? Math.min(height, width * (width >= roomy ? 0.42 : 0.34)) : width
  const step = block / across
  const side = step * 0.88
  const top = beside ? (height - block) / 2 : 0
  const under = (100 / across) * step + 12
  const rowHeight = Math.min(natural, (height - (beside ? 0 : under)) / (shares.length + 1))
  const listTop = beside ? (height - listHeight(shares.length, rowHeight)) / 2 : under
  const colours = shares.flatMap(({ squares, slot }) => Array.from({ length: squares }, () => slot))
  return (
    <ChartSvg {...props} theme={theme} says={saysOf(shares)}>
      {colours.map((slot, index) => {
        const [column, row] = [index % across, Math.floor(index / across)]
        return <Square key={`${column} ${row}`} x={column * step} y={top + row * step} {...{ side, slot, theme }} />
      })}
      <List
        shares={shares}
        left={beside ? block + gap : 0}
        top={listTop}
        right={width}
        rowHeight={rowHeight}
        theme={theme}
      />
    </ChartSvg>
  )
}
