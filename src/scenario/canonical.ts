import { canonicalJson } from '../base/canonical-json.ts'
import type { Scenario } from './scenario.ts'

/** One text for one scenario: sorted keys, shortest decimals. Two scenarios are the same exactly if their texts are. */
export const canonicalScenario = ({ preset, edition, name, inputs }: Scenario): string =>
  canonicalJson({ preset, edition, name, inputs })
