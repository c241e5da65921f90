import { counted } from '../../base/format.ts'
import type { Note } from '../../scenario/note.ts'

/** What was not taken over as it stood, counted; the list says each. */
export function sayNotes(notes: readonly Note[]): string {
  const count = (...kinds: readonly Note['kind'][]): number => notes.filter(({ kind }) => kinds.includes(kind)).length
  const [unknown, refused, beyond] = [count('unknown'), count('out-of-domain', 'malformed'), count('beyond-track')]
  const [missing, left, right] = [count('missing'), count('left-out'), count('put-right')]
  return [
    unknown > 0 &&
      `${counted(unknown, 'thing')} in this link ${unknown === 1 ? 'is' : 'are'} unknown here and left out.`,
    refused > 0 && `${counted(refused, 'value')} cannot be used; the preset’s stand in their place.`,
    missing > 0 && `${counted(missing, 'value')} not in the link; the preset’s are used.`,
    beyond > 0 && `${counted(beyond, 'value')} kept that no slider reaches.`,
    left > 0 && `${counted(left, 'part')} of the decision record ${left === 1 ? 'was' : 'were'} left out.`,
    right > 0 && `${counted(right, 'thing')} put right.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
