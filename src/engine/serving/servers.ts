import { exp } from '../../base/elementary.ts'
import { fieldsOf, notNegative, positive, probability } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { erlangC } from './queue.ts'

export interface Servers {
  readonly servers: number
  readonly load: number
  /** P(wait > target) with that many. */
  readonly late: number
}

/** Rounding of a load that is exactly at its limit does not cost a server. */
const slack = 1e-12

/**
 * Fewest servers of rate `service` (above 0) that keep the load at or below `mostLoad` (0-1, not 1 unless waits may be
 * long) and let at most a share `late` of requests wait longer than the target. At least one.
 */
export const fewestServers = (
  arrivals: number,
  service: number,
  waitTarget: number,
  late: number,
  mostLoad: number,
): Servers => {
  let servers = Math.max(1, Math.ceil(arrivals / (service * mostLoad) - slack))
  for (;;) {
    const queue = erlangC(servers, arrivals, service)
    if (queue.kind === 'stable') {
      const share = queue.waiting * exp(-queue.drain * waitTarget)
      if (share <= late) return { servers, load: queue.load, late: share }
    }
    servers++
  }
}

export const minServersFormula: Formula = {
  id: 'minServers',
  title: 'Servers for a wait target',
  statement:
    'Smallest c >= lambda / (mu rhoMax) with P(W > target) = C exp(-(c mu - lambda) target) <= the share allowed.',
  sources: ['Erlang 1917'],
  examples: [
    {
      given: { lam: 1, mu: 2, waitTarget: 0, prob: 0.5, rhoMax: 0.5 },
      expect: { servers: 1, rho: 0.5, pWaitOverTarget: 0.5 },
      from: 'By hand: one server at one half, half of the requests wait',
    },
    {
      given: { lam: 0, mu: 2, waitTarget: 0, prob: 0.05, rhoMax: 0.7 },
      expect: { servers: 1, rho: 0, pWaitOverTarget: 0 },
      from: 'By hand: no load',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const { servers, load, late } = fewestServers(
      fields.number('lam', notNegative),
      fields.number('mu', positive),
      fields.number('waitTarget', notNegative),
      fields.number('prob', { ...probability, above: 0 }),
      fields.number('rhoMax', { ...probability, above: 0 }),
    )
    return { servers, rho: load, pWaitOverTarget: late }
  },
}
