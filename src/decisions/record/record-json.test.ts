import { expect, test } from 'vitest'
import { fingerprintOf } from '../../alternatives/fingerprint.ts'
import { jsonText } from '../../exporters/json.ts'
import { presets } from '../../scenario/presets.ts'
import { winnerOf } from '../../wording/names.ts'
import { recordFor, writtenAt } from './record.fixture.ts'
import { recordJson } from './record-json.ts'

const note = { id: 'n', at: 'knowledge', by: 'AB', on: '2026-11-25', text: 'why "so"?' }

test('everything on the page as data, with units, and what people wrote', () => {
  const model = recordFor(
    'code-review',
    { 'limits.p95Seconds': 50 },
    { status: 'accepted', deciders: 'A. Lead', text: 'Line\nbreak', notes: [note] },
  )
  const winner = winnerOf(model.evaluation)
  expect(JSON.parse(jsonText(recordJson(model, writtenAt)))).toMatchObject({
    schema: 'trilemma/record@1',
    status: 'accepted',
    deciders: 'A. Lead',
    text: 'Line\nbreak',
    date: '2026-11-26',
    edition: model.evaluation.edition.id,
    fingerprint: fingerprintOf(model.evaluation),
    draws: 200,
    option: { id: winner?.alternative.option },
    figures: [
      { id: 'cost', unit: 'USD/request', p50: winner?.cost?.p50 },
      { id: 'quality', unit: 'share', p05: winner?.quality?.p05 },
      { id: 'waitP95', unit: 'seconds', p95: winner?.latency?.p95 },
    ],
    notes: [{ ...note, about: 'Knowledge' }],
    changed: [{ id: 'limits.p95Seconds' }],
    link: writtenAt.link,
  })
})

test.each(presets.map(({ id }) => id))('%s: each row has the answer, the sureness and the flip of its area', (id) => {
  const model = recordFor(id)
  const { rows } = recordJson(model, writtenAt)
  for (const [at, row] of rows.entries()) {
    const own = model.rows[at]
    expect([row.area, row.answer?.text, row.sure]).toEqual([own?.id, own?.answer, own?.sure])
    expect(row.flip && [row.flip.input, row.flip.at]).toEqual(own?.flip && [own.flip.parameter, own.flip.at])
  }
})

test('what is not known, not said or not to show is absent, and nothing is null', () => {
  const model = recordFor('code-review', {}, { without: ['knowledge'], notes: [note] })
  const text = jsonText(recordJson(model, { today: '2026-11-26' }))
  expect(text).not.toMatch(/null|""|Knowledge|why/)
  const data = JSON.parse(text)
  expect([data.deciders, data.text, data.link]).toEqual([undefined, undefined, undefined])
  const nothing = JSON.parse(
    jsonText(recordJson(recordFor('code-review', { 'limits.costPerRequest': 0.000_02 }), writtenAt)),
  )
  expect([nothing.status, nothing.option, nothing.figures]).toEqual(['blocked', undefined, []])
})
