import { exp, expm1, log } from '../../base/elementary.ts'
import { fieldsOf, natural, notNegative, positive } from '../fields.ts'
import type { Formula } from '../formula.ts'

/** Share of arrivals that find all c servers busy and leave, at an offered load of `a` Erlang. */
export const erlangB = (c: number, a: number): number => {
  let blocked = 1
  for (let k = 1; k <= c; k++) blocked = (a * blocked) / (k + a * blocked)
  return blocked
}

export type Queue =
  | {
      readonly kind: 'stable'
      readonly load: number
      /** Share of requests that wait. */
      readonly waiting: number
      /** Mean wait, 95th percentile of the wait, mean time in the system; in the unit of 1 / rate. */
      readonly meanWait: number
      readonly p95Wait: number
      readonly meanTime: number
      /** Rate at which waits end: P(wait > t) = waiting exp(-drain t). */
      readonly drain: number
    }
  | { readonly kind: 'overloaded'; readonly load: number }

/**
 * M/M/c queue: arrivals at random at `arrivals`, c servers of rate `service` each (above 0). Overloaded from a load of
 * 1 on. For continuous batching an approximation of the wait before admission.
 */
export const erlangC = (c: number, arrivals: number, service: number): Queue => {
  const load = arrivals / (c * service)
  if (load >= 1) return { kind: 'overloaded', load }
  const blocked = erlangB(c, arrivals / service)
  const waiting = blocked / (1 - load * (1 - blocked))
  const drain = c * service - arrivals
  const meanWait = waiting / drain
  return {
    kind: 'stable',
    load,
    waiting,
    meanWait,
    p95Wait: waiting > 0.05 ? log(waiting / 0.05) / drain : 0,
    meanTime: meanWait + 1 / service,
    drain,
  }
}

/** P(time in the system > t), t >= 0; `undefined` where the queue is overloaded. */
export const sojournTail = (c: number, arrivals: number, service: number, t: number): number | undefined => {
  const queue = erlangC(c, arrivals, service)
  if (queue.kind === 'overloaded') return undefined
  const spare = c - 1 - arrivals / service
  const x = service * t * spare
  const late = spare === 0 ? service * t : -expm1(-x) / spare
  return exp(-service * t) * (1 + queue.waiting * late)
}

/**
 * Mean wait with other spreads than exponential: that of M/M/c times the mean of the squared coefficients of variation
 * of gaps and of service. Poor for gaps beyond 5. `undefined` where the queue is overloaded.
 */
export const allenCunneen = (
  c: number,
  arrivals: number,
  service: number,
  gapVariation: number,
  serviceVariation: number,
): number | undefined => {
  const queue = erlangC(c, arrivals, service)
  return queue.kind === 'overloaded' ? undefined : (queue.meanWait * (gapVariation + serviceVariation)) / 2
}

export const erlangBFormula: Formula = {
  id: 'erlangB',
  title: 'Erlang B',
  statement: 'B_0 = 1, B_k = a B_(k-1) / (k + a B_(k-1)): share of arrivals that find all servers busy.',
  sources: ['Erlang 1917'],
  examples: [
    { given: { c: 1, a: 1 }, expect: 0.5, from: 'By hand' },
    { given: { c: 2, a: 1 }, expect: 0.2, from: 'By hand: 0.5 / 2.5' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    return erlangB(fields.number('c', natural), fields.number('a', notNegative))
  },
}

const readQueue = (inputs: unknown): readonly [number, number, number] => {
  const fields = fieldsOf(inputs)
  return [fields.number('c', natural), fields.number('lam', notNegative), fields.number('mu', positive)]
}

export const erlangCFormula: Formula = {
  id: 'erlangC',
  title: 'Waiting for a slot (Erlang C)',
  statement:
    'a = lambda / mu, rho = a / c, C = B / (1 - rho (1 - B)); mean wait C / (c mu - lambda); P(W > t) = C exp(-(c mu - lambda) t), so p95 of the wait = max(0, ln(C / 0.05) / (c mu - lambda)). From rho = 1 on the queue grows without end.',
  sources: ['Erlang 1917'],
  examples: [
    {
      given: { c: 1, lam: 1, mu: 2 },
      expect: { stable: true, rho: 0.5, pWait: 0.5, wqMean: 0.5, wq95: 2.302585092994046, tMean: 1 },
      from: 'By hand: M/M/1 at one half, ln 10',
    },
    {
      given: { c: 4, lam: 4, mu: 1 },
      expect: { stable: false, rho: 1, reason: 'rho>=1' },
      from: 'By hand: as much as fits',
    },
    {
      given: { c: 4, lam: 0, mu: 1 },
      expect: { stable: true, rho: 0, pWait: 0, wqMean: 0, wq95: 0, tMean: 1 },
      from: 'By hand: no load, no wait',
    },
  ],
  run: (inputs) => {
    const queue = erlangC(...readQueue(inputs))
    if (queue.kind === 'overloaded') return { stable: false, rho: queue.load, reason: 'rho>=1' }
    return {
      stable: true,
      rho: queue.load,
      pWait: queue.waiting,
      wqMean: queue.meanWait,
      wq95: queue.p95Wait,
      tMean: queue.meanTime,
    }
  },
}

export const mmcSojournTailFormula: Formula = {
  id: 'mmcSojournTail',
  title: 'Chance that a self-hosted answer takes longer',
  statement:
    'P(T > t) = exp(-mu t) [1 + C (1 - exp(-mu t (c - 1 - a))) / (c - 1 - a)], with the limit exp(-mu t)(1 + C mu t) where a = c - 1. None when overloaded.',
  sources: ['M/M/c queue, waiting and service convolved'],
  examples: [
    {
      given: { c: 1, lam: 1, mu: 2, t: 1 },
      expect: 0.36787944117144233,
      from: 'By hand: exp(-(mu - lambda) t) for one server',
    },
    { given: { c: 3, lam: 1, mu: 1, t: 0 }, expect: 1, from: 'By hand: everything takes longer than nothing' },
    { given: { c: 1, lam: 2, mu: 1, t: 1 }, expect: null, from: 'By hand: overloaded' },
  ],
  run: (inputs) => sojournTail(...readQueue(inputs), fieldsOf(inputs).number('t', notNegative)) ?? null,
}

export const allenCunneenFormula: Formula = {
  id: 'allenCunneen',
  title: 'Mean wait of bursty traffic',
  statement: 'Mean wait of M/M/c x (Ca^2 + Cs^2) / 2. None when overloaded.',
  sources: ['Allen & Cunneen 1978'],
  examples: [
    { given: { c: 1, lam: 1, mu: 2, ca2: 1, cs2: 1 }, expect: 0.5, from: 'By hand: M/M/1 itself' },
    { given: { c: 1, lam: 1, mu: 2, ca2: 1, cs2: 0 }, expect: 0.25, from: 'By hand: constant service halves it' },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const [c, arrivals, service] = readQueue(inputs)
    const gaps = fields.number('ca2', notNegative)
    return allenCunneen(c, arrivals, service, gaps, fields.number('cs2', notNegative)) ?? null
  },
}
