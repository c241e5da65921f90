import { useId, useMemo } from 'react'
import { ReadStage, type Reading } from '../frame/ReadStage.tsx'
import { screenTheme } from '../look/theme.ts'
import { boxPath } from '../shape/svg-path.ts'
import { describeTornado, sayBar } from './describe.ts'
import { barHeight, tornadoLayout, type TornadoLayout } from './layout.ts'
import { TornadoDrawing, type TornadoPictureProps } from './TornadoPicture.tsx'

function readingOf({ bars, frame, zero }: TornadoLayout, width: number): Reading {
  const row = frame.height / Math.max(1, bars.length)
  return {
    box: { x: 0, y: frame.y, width, height: frame.height },
    kind: 'tornado',
    label: 'Inputs: arrow keys go from bar to bar',
    count: bars.length,
    far: 4,
    first: 0,
    nearest: ({ y }) => Math.min(bars.length - 1, Math.max(0, Math.floor((y - frame.y) / row))),
    words: (index) => {
      const bar = bars[index]?.bar
      return { title: bar?.label ?? '', sentences: bar ? sayBar(bar) : [] }
    },
    at: (index) => ({ x: zero, y: (bars[index]?.y ?? 0) + barHeight }),
    mark: (index) => {
      const placed = bars[index]
      if (!placed) return undefined
      const { below, above } = placed
      return (
        <path
          d={boxPath(below.x, below.y, above.x + above.width - below.x, barHeight)}
          fill="none"
          stroke={screenTheme.ink}
          strokeWidth={2}
          pointerEvents="none"
        />
      )
    },
  }
}

/** What each input alone does to a saving, every bar to read. */
export function TornadoChart(props: Pick<TornadoPictureProps, 'series' | 'width' | 'height' | 'meaning'>) {
  const { series, width, height, meaning } = props
  const describedBy = useId()
  const layout = useMemo(() => tornadoLayout(series, width, height), [series, width, height])
  const says = useMemo(() => describeTornado(series), [series])
  return (
    <ReadStage
      {...{ width, height, describedBy, says, meaning }}
      reading={readingOf(layout, width)}
      picture={<TornadoDrawing {...{ series, width, height, layout, describedBy }} />}
    />
  )
}
