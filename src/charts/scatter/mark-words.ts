import type { NoteWords } from '../look/note-box.ts'
import type { ScatterPoint } from './scatter-point.ts'

/** The sentence without the name that stands above it. */
const withoutName = (says: string, name: string): string =>
  says.startsWith(name) ? says.slice(name.length).replace(/^[,:] /, '') : says

/** Everything about one mark; brief: its name alone, because it is pointed at elsewhere. */
export function markWords({ label, detail, says, beatenBy, step }: ScatterPoint, brief = false): NoteWords {
  const title = detail === '' ? label : `${label}, ${detail}`
  if (brief) return { title: label, sentences: [] }
  return {
    title,
    sentences: [
      withoutName(withoutName(says, title), label),
      ...(beatenBy === undefined ? [] : [`Beaten by a random mix of ${beatenBy}.`]),
      ...(step === undefined ? [] : [`On the front: ${step}.`]),
    ],
  }
}
