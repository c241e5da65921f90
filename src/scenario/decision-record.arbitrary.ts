import fc from 'fast-check'
import { checkRecord } from './check-record.ts'
import { type DecisionRecord, recordCaps, recordStatuses } from './decision-record.ts'
import { parameters } from './parameters.ts'

const anyText = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: longest }),
    fc
      .array(fc.constantFrom('We', 'wait', 'for', 'the', 'audit,', 'then 2.5 s\n', '“no”', '- ', '\n\n'), {
        maxLength: Math.ceil(longest / 4),
      })
      .map((words) => words.join(' ')),
  )

const anyPlace = fc.oneof(
  fc.constantFrom(...parameters.map(({ id }) => id)),
  fc.constantFrom('knowledge', 'build-or-buy', 'gpt-5.5/interactive', 'a>b/batch', 'model.2:free@x/batch'),
)

const anyNote = (longest: number) =>
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{3,5}$/),
    at: anyPlace,
    by: anyText(8),
    on: fc.constantFrom('2026-11-23', '2027-01-01', '2024-02-29'),
    text: anyText(longest).map((text) => text || 'Why?'),
  })

/** Any record in its canonical form, with at most so many notes and characters of a text. */
export const anyRecordOf = (most: {
  readonly notes: number
  readonly characters: number
}): fc.Arbitrary<DecisionRecord> =>
  fc
    .record({
      status: fc.constantFrom(...recordStatuses),
      deciders: anyText(Math.min(most.characters, recordCaps.deciders)),
      text: anyText(most.characters),
      without: fc.array(fc.constantFrom('knowledge', 'models', 'build-or-buy', 'stack', 'evaluation'), {
        maxLength: 4,
      }),
      notes: fc.array(anyNote(Math.min(most.characters, recordCaps.note)), { maxLength: most.notes, size: 'max' }),
    })
    .map((given) => checkRecord(given).record)

/** Up to everything that a record may hold. */
export const anyRecord = anyRecordOf({ notes: recordCaps.notes, characters: recordCaps.text })
