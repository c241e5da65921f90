import type { InputValue } from '../../scenario/parameter.ts'
import { type DecisionRecord, emptyRecord } from '../../scenario/decision-record.ts'
import type { Reading } from '../decision.ts'
import { areasOf, readingFor } from '../summary.fixture.ts'
import type { RecordModel } from './model.ts'
import { present } from './present.ts'

export const writtenAt = { link: 'https://example.org/t/#/record/x?s=3.3.abc.Zz09_-', today: '2026-11-26' }

const readings = new Map<string, Reading>()

/** Counted once for all tests of a file. */
function reading(preset: string, inputs: Readonly<Record<string, InputValue>>): Reading {
  const key = JSON.stringify([preset, inputs])
  const made = readings.get(key) ?? readingFor(preset, inputs)
  readings.set(key, made)
  return made
}

/** The page of a preset with some inputs changed, and with what people wrote on it. */
export function recordFor(
  preset: string,
  inputs: Readonly<Record<string, InputValue>> = {},
  record: Partial<DecisionRecord> = {},
): RecordModel {
  const counted = reading(preset, inputs)
  const scenario = { ...counted.evaluation.scenario, record: { ...emptyRecord, ...record } }
  const said = { ...counted, evaluation: { ...counted.evaluation, scenario } }
  return present(said, areasOf(said))
}
