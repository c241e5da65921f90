import { memo } from 'react'
import { useLater } from '../../ui/Later.tsx'
import styles from './Chart.module.css'

interface LayersProps {
  /** What the picture's `aria-describedby` names. */
  readonly id: string
  /** The picture in words; its first layer is its name and is left out. */
  readonly says: readonly string[]
  readonly meaning: string | undefined
}

/** A chart's text alternative: extremes, shape, and last what it means, each a paragraph of its own. */
export function Layers({ id, says, meaning }: LayersProps) {
  const layers = [...says.slice(1), ...(meaning === undefined ? [] : [meaning])]
  return (
    <div id={id} className={styles['hidden']}>
      {layers.map((layer) => (
        <p key={layer}>{layer}</p>
      ))}
    </div>
  )
}

interface LaterLayersProps extends Omit<LayersProps, 'says'> {
  /** The same function as long as the picture is the same. */
  readonly describe: () => readonly string[]
}

/** The same for pictures that move: nobody listens while they do, so the words may come a frame later. */
export function LaterLayers({ describe, ...rest }: LaterLayersProps) {
  const settled = useLater(describe)
  return <Described {...rest} describe={settled} />
}

const Described = memo(function Described({ describe, ...rest }: LaterLayersProps) {
  return <Layers {...rest} says={describe()} />
})

/** What was reached by a key, said once it is there. */
export function Spoken({ children }: { readonly children: string }) {
  return (
    <p className={styles['hidden']} role="status">
      {children}
    </p>
  )
}
