import { expect, test } from 'vitest'
import { parameterOf } from '../../scenario/parameters.ts'
import { assess } from './assess.ts'
import { resetAll } from './demands.ts'
import { matrixRows } from './matrix-rows.ts'
import { present } from './present.ts'
import { readingOf } from './reading.fixture.ts'

const rowsWith = (inputs: Parameters<typeof readingOf>[1]) => {
  const reading = readingOf('stable-specialist-domain', { 'limits.inDate': 0.5, ...inputs }, { draws: 0 })
  const { shown } = present(assess(reading))
  return { reading, shown, rows: matrixRows(reading, shown) }
}

const usual = rowsWith({})

/** The ends of its track. */
const ends = (id: string): readonly number[] => {
  const parameter = parameterOf(id)
  if (!parameter || !('track' in parameter)) throw new Error(`${id} has no track`)
  return parameter.track
}

const behind = [...new Set(usual.rows.flatMap(({ cells }) => cells.flatMap(({ inputs }) => inputs ?? [])))]

test('there are inputs behind nine rows at least', () => {
  expect(usual.rows.filter(({ cells }) => cells.some(({ inputs }) => inputs)).length).toBeGreaterThanOrEqual(8)
  expect(behind.length).toBeGreaterThan(15)
})

test.each(behind)('%s changes every cell that says it is made of it', (id) => {
  const moved = ends(id).map((value) => rowsWith({ [id]: value }))
  for (const [r, { id: row, cells }] of usual.rows.entries())
    for (const [c, cell] of cells.entries()) {
      if (!cell.inputs?.includes(id)) continue
      const way = usual.shown[c]?.knowledge
      const changes = moved.map(({ shown, rows }) => {
        const other = rows[r]?.cells[shown.findIndex(({ knowledge }) => knowledge === way)]
        return JSON.stringify([other?.text, other?.range]) !== JSON.stringify([cell.text, cell.range])
      })
      expect([row, way, changes.includes(true)]).toEqual([row, way, true])
    }
})

test('what is set back is what differs from the preset, and nothing else', () => {
  const { reading } = rowsWith({ 'knowledge.tuningHours': 99 })
  const back = resetAll(reading.evaluation, ['knowledge.tuningHours', 'knowledge.retrainsPerYear'])
  expect(Object.keys(back.inputs)).toEqual(['knowledge.tuningHours'])
})
