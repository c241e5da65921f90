import type { Problem } from '../base/result.ts'

/**
 * What was not taken over as it stood when a file or a link was opened. `unknown`: no such input here; `out-of-domain`
 * and `malformed`: left out, the preset's value is used; `missing`: not there, the preset's value is used;
 * `beyond-track`: kept, though no slider reaches it; `put-right`: kept in another form; `left-out`: nothing stands in its place.
 */
export interface Note extends Problem {
  readonly kind: 'unknown' | 'out-of-domain' | 'malformed' | 'missing' | 'beyond-track' | 'put-right' | 'left-out'
}

const most = 50

/** A long list says no more than its beginning and its length. */
export const shortList = (notes: readonly Note[]): readonly Note[] =>
  notes.length <= most
    ? notes
    : [...notes.slice(0, most), { kind: 'unknown', path: '', message: `And ${notes.length - most} more.` }]
