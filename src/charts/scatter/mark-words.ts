import type { NoteWords } from '../look/note-box.ts'
import type { PointWords, ScatterPoint } from './scatter-point.ts'

/** The sentence without the name that stands above it. */
const withoutName = (says: string, name: string): string =>
  says.startsWith(name) ? says.slice(name.length).replace(/^[,:] /, '') : says

/** Everything about one mark. */
export function markWords({ label, beatenBy }: ScatterPoint, { detail, says, step }: PointWords): NoteWords {
  const title = detail === '' ? label : `${label}, ${detail}`
  return {
    title,
    sentences: [
      withoutName(withoutName(says, title), label),
      ...(beatenBy === undefined ? [] : [`Beaten by a random mix of ${beatenBy}.`]),
      ...(step === undefined ? [] : [`On the front: ${step}.`]),
    ],
  }
}
