import type { ReactNode } from 'react'
import type { Point } from '../shape/point.ts'
import styles from './Chart.module.css'
import type { ChartTheme } from './theme.ts'

/** What every picture takes. Width and height in px; with `textScale` 2 everything is laid out in half of them and drawn twice as large. */
export interface PictureProps {
  readonly width: number
  readonly height: number
  readonly theme?: ChartTheme | undefined
  readonly textScale?: number | undefined
  /** For files: with title, description and font, without anything that only a page understands. */
  readonly file?: boolean | undefined
  /** What it means for the decision, in one sentence; said after the facts. */
  readonly meaning?: string | undefined
  /** Place within another SVG. */
  readonly at?: Point | undefined
}

interface ChartSvgProps extends PictureProps {
  readonly theme: ChartTheme
  /** The picture in words, facts first. */
  readonly says: readonly string[]
  readonly describedBy?: string | undefined
  /** Drawn over the picture, for hands and keys. */
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** Units a picture is laid out in. */
export const unitsOf = ({ width, height, textScale = 1 }: Pick<PictureProps, 'width' | 'height' | 'textScale'>) => ({
  width: width / textScale,
  height: height / textScale,
})

/** The root of a picture: its size, its font, and what it says to those who do not see it. */
export function ChartSvg(props: ChartSvgProps) {
  const { says, file, theme, over, describedBy } = props
  const units = unitsOf(props)
  const [title = '', ...facts] = says
  const rest = props.meaning === undefined ? facts : [...facts, props.meaning]
  return (
    <svg
      {...(file && { xmlns: 'http://www.w3.org/2000/svg' })}
      x={props.at?.x}
      y={props.at?.y}
      width={props.width}
      height={props.height}
      viewBox={`0 0 ${units.width} ${units.height}`}
      className={file ? undefined : styles['chart']}
      fontFamily={theme.font}
      fontSize={11}
      {...(file && { role: 'img', 'aria-label': title })}
    >
      {file && <title>{title}</title>}
      {file && rest.length > 0 && <desc>{rest.join(' ')}</desc>}
      {file ? (
        props.children
      ) : (
        <g role="img" aria-label={title} aria-describedby={describedBy}>
          {props.children}
        </g>
      )}
      {!file && over}
    </svg>
  )
}
