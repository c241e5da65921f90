import { presetOf } from '../scenario/presets.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** The name people see: their own, or the preset's. */
export const shownName = ({ name, preset }: Pick<Scenario, 'name' | 'preset'>): string =>
  name === '' ? (presetOf(preset)?.name ?? preset) : name
