import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Evaluation } from '../../../alternatives/evaluation.ts'
import type { Presented } from '../../../decisions/decision.ts'
import { counted } from '../../../base/format.ts'
import { parameters } from '../../../scenario/parameters.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PinnedRows, usePinnedInputs } from '../PinnedRows.tsx'
import { useHeld } from '../use-held.ts'
import { heights, pixelsOf, steppedHeight, type Height, type Room } from './heights.ts'
import styles from './Sheet.module.css'
import { useSheetDrag } from './use-sheet-drag.ts'

interface SheetProps {
  /** The open view: what flips its answer is at hand. */
  readonly presented: Presented
  readonly evaluation: Evaluation
  readonly colourOf: (option: string) => string
  readonly onOrigin: (parameter: string) => void
  readonly height: Height
  readonly onHeight: (height: Height) => void
  /** Said in the head in place of the count, as long as it is wanted. */
  readonly hint?: ReactNode
  /** All inputs, for the taller heights. */
  readonly children: ReactNode
}

const says: Readonly<Record<Height, string>> = {
  two: 'the nearest inputs',
  half: 'half of the screen',
  full: 'the whole screen',
}

const pinnedOnPhone = 2

/** A key on the grip: up and down one height, Home and End the ends. */
function keyed(key: string, height: Height): Height | undefined {
  if (key === 'ArrowUp') return steppedHeight(height, 1)
  if (key === 'ArrowDown') return steppedHeight(height, -1)
  if (key === 'Home') return 'two'
  return key === 'End' ? 'full' : undefined
}

/** The page scrolls as far as the sheet is tall, and no focus comes to rest under it. */
function useReservedSpace(pixels: number): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--sheet', `${pixels}px`)
    return () => void style.removeProperty('--sheet')
  }, [pixels])
}

/** The sheet as tall as two inputs are: measured, since names and notes wrap. */
function useRoom(height: Height) {
  const [two, setTwo] = useState(200)
  const sheet = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = sheet.current
    if (!element || height !== 'two') return undefined
    const observer = new ResizeObserver(() => {
      if (element.dataset['dragged'] === undefined) setTwo(element.offsetHeight)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [height])
  const roomNow = (): Room => ({
    viewport: innerHeight,
    top: document.querySelector('[data-top]')?.getBoundingClientRect().height ?? 0,
    two,
  })
  return { sheet, two, roomNow }
}

/** Escape lowers it; what was pressed may be gone with the old height, and the focus goes on at the grip. */
function useWayBack(
  sheet: RefObject<HTMLElement | null>,
  grip: RefObject<HTMLElement | null>,
  height: Height,
  onHeight: (height: Height) => void,
): void {
  const before = useRef(height)
  useEffect(() => {
    const element = sheet.current
    const changed = before.current !== height
    before.current = height
    if (changed && document.activeElement === document.body) grip.current?.focus()
    if (!element || height === 'two') return undefined
    const listening = new AbortController()
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      onHeight('two')
      grip.current?.focus()
    }
    element.addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [sheet, grip, height, onHeight])
}

/** Shows the picture over the sheet that has grown: what is moved and what changes stay on screen together. */
const showPicture = (): void =>
  [...document.querySelectorAll('[data-picture]')].find((one) => one.clientHeight > 0)?.scrollIntoView()

/** The inputs on a phone: the nearest two, half of the screen, or all of it. By drag, by its buttons, by keys. */
export function Sheet({ height, onHeight, hint, presented, children, ...rows }: SheetProps) {
  const { sheet, two, roomNow } = useRoom(height)
  const inputs = usePinnedInputs(pinnedOnPhone, useHeld(sheet), presented)
  const rest = (next: Height) => {
    onHeight(next)
    if (next === 'half') requestAnimationFrame(showPicture)
  }
  const grip = useRef<HTMLButtonElement>(null)
  useWayBack(sheet, grip, height, onHeight)
  const { pixels, hands } = useSheetDrag(height, roomNow, rest)
  useReservedSpace(height === 'half' ? pixelsOf(roomNow()).half : two)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = keyed(event.key, height)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    rest(next)
  }
  const index = heights.indexOf(height)
  const taller = heights[index + 1]
  const lower = heights[index - 1]
  const dragged = pixels !== undefined
  const showsAll = height !== 'two' || (dragged && pixels > two + 24)
  return (
    <section
      ref={sheet}
      className={styles['sheet']}
      data-height={height}
      data-dragged={dragged || undefined}
      style={dragged ? { height: pixels } : height === 'two' ? undefined : { height: pixelsOf(roomNow())[height] }}
      aria-label="Inputs"
    >
      <header className={styles['head']} {...hands}>
        <button
          ref={grip}
          type="button"
          className={styles['grip']}
          aria-label={`Height of the inputs: ${says[height]}. Arrow keys change it`}
          onKeyDown={onKeyDown}
          onClick={() => rest(taller ?? 'two')}
        />
        <p className={styles['count']}>
          {hint ??
            (showsAll
              ? counted(parameters.length, 'input')
              : `${inputs.length} of ${counted(parameters.length, 'input')}`)}
        </p>
        {lower && (
          <button
            type="button"
            className={styles['step']}
            aria-label={`Lower, to ${says[lower]}`}
            onClick={() => rest(lower)}
          >
            <Icon name="down" />
          </button>
        )}
        {taller && (
          <button
            type="button"
            className={styles['step']}
            aria-label={`Taller, to ${says[taller]}`}
            onClick={() => rest(taller)}
          >
            <Icon name="up" />
          </button>
        )}
        {height === 'two' && (
          <button type="button" className={styles['all']} onClick={() => rest('full')}>
            More inputs
          </button>
        )}
      </header>
      {showsAll ? (
        <div className={styles['scroller']}>{children}</div>
      ) : (
        <div id="inputs" tabIndex={-1} className={styles['rows']}>
          <PinnedRows inputs={inputs} {...rows} />
        </div>
      )}
    </section>
  )
}
