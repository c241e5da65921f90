import type { RecordModel, RecordRow, SaidNote } from './model.ts'

/** The areas that the record is to show. */
export const shownRows = ({ rows, record }: RecordModel): readonly RecordRow[] =>
  rows.filter(({ id }) => !record.without.includes(id))

/** All notes but those on an area that is not to show. */
export const shownNotes = ({ notes, record }: RecordModel): readonly SaidNote[] => {
  const hidden = new Set(record.notes.flatMap(({ id, at }) => (record.without.includes(at) ? [id] : [])))
  return notes.filter(({ id }) => !hidden.has(id))
}
