import { exp } from '../../base/elementary.ts'
import { fieldsOf, notNegative } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** How hardware that is switched off when idle spends the hours in which there is traffic. */
export interface OnAndOff {
  /** Share of the time that it is on, and billed, starting included. */
  readonly on: number
  /** Share of requests that arrive while it is off or starting, and wait for it. */
  readonly waiting: number
  /** Mean seconds that starting adds to a request, over all requests. */
  readonly addedWait: number
}

/**
 * Arrivals at random at this rate a second; off after `idle` seconds without a request, on again `start` seconds after
 * the next. One cycle: off for 1 / rate, starting, on until a gap exceeds `idle`, which takes (e^x - 1) / rate with
 * x = rate x idle. At traffic of 0 it is never on.
 */
export const onAndOff = (perSecond: number, idle: number, start: number): OnAndOff => {
  const long = exp(-perSecond * idle)
  const started = start * perSecond * long
  const waiting = (long + started) / (1 + started)
  return {
    on: (1 - long + started) / (1 + started),
    waiting,
    addedWait: (long * start * (1 + (perSecond * start) / 2)) / (1 + started),
  }
}

export const scaleToZeroFormula: Formula = {
  id: 'scaleToZero',
  title: 'Hardware that is switched off when idle',
  statement:
    'With gaps beyond the idle time at a share c = exp(-rate x idle) and k = start x rate x c: on (1 - c + k) / (1 + k) of the time, (c + k) / (1 + k) of requests wait, on average for c x start x (1 + rate x start / 2) / (1 + k) seconds.',
  sources: ['Renewal cycle of an off time, a start and a busy time; checked by simulation'],
  examples: [
    {
      given: { rps: 0, idleSeconds: 300, startSeconds: 60 },
      expect: { onShare: 0, waitingShare: 1, addedWaitSeconds: 60 },
      from: 'By hand: whoever comes finds it off',
    },
    {
      given: { rps: 0.01, idleSeconds: 0, startSeconds: 100 },
      expect: { onShare: 0.5, waitingShare: 1, addedWaitSeconds: 75 },
      from: 'By hand: 100 s off, 100 s starting; the first waits for all of it, one more for half',
    },
    {
      given: { rps: 0.01, idleSeconds: 69.31471805599453, startSeconds: 0 },
      expect: { onShare: 0.5, waitingShare: 0.5, addedWaitSeconds: 0 },
      from: 'By hand: half of the gaps are longer than the idle time',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { on, waiting, addedWait } = onAndOff(
      fields.number('rps', notNegative),
      fields.number('idleSeconds', notNegative),
      fields.number('startSeconds', notNegative),
    )
    return { onShare: on, waitingShare: waiting, addedWaitSeconds: addedWait }
  },
}
