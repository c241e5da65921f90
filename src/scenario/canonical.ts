import { canonicalJson } from '../base/canonical-json.ts'
import type { Scenario } from './scenario.ts'

/**
 * One text for one scenario: sorted keys, shortest decimals. Two scenarios are the same exactly if their texts are. One
 * without a record has the text it had before there were records.
 */
export const canonicalScenario = ({ preset, edition, name, inputs, record }: Scenario): string =>
  canonicalJson({ preset, edition, name, inputs, record })
