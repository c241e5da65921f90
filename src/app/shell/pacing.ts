import { startTransition } from 'react'
import { flushSync } from 'react-dom'
import { device, hand, isHeld, isPointed, watchMoves } from '../use-app.ts'
import { createAnswerPacer } from './answer-pacer.ts'
import { createPacer } from './pacer.ts'
import { afterFrame, inFrame, isTouched } from './platform.ts'

const now = (): number => performance.now()

/** Those of this page. */
export const answers = createAnswerPacer({ inFrame, now, draw: flushSync, device })
export const pacer = createPacer({
  afterFrame,
  isTouched,
  isHeld,
  hand,
  device,
  now,
  draw: flushSync,
  drawInSlices: startTransition,
})

// Keys go on from what is drawn.
watchMoves(() => answers.moved(!isPointed()))
