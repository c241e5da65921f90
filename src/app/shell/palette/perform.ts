import { parameterOf } from '../../../scenario/parameters.ts'
import { sayChange } from '../../../wording/value.ts'
import { app } from '../../use-app.ts'
import { registry } from '../keys/use-action.ts'
import type { Act } from './item.ts'

/** Does what an item stands for; each change is one step of undo. */
export function perform(act: Act): void {
  switch (act.kind) {
    case 'set': {
      const parameter = parameterOf(act.input)
      if (parameter) app.setInputs({ [act.input]: act.value }, sayChange(parameter, act.value))
      return
    }
    case 'action':
      registry.run(act.action, act.given)
      return
    case 'preset':
      if (act.fresh) app.startScenario(act.preset)
      else app.openPreset(act.preset)
      return
    case 'refused':
  }
}
