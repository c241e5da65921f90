import { fileName } from '../../../exporters/file-name.ts'
import { toFile } from '../../../scenario/file.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import { shownName } from '../../share-name.ts'
import { today } from '../today.ts'
import { download } from './download.ts'

/** The scenario as a file, of any length. */
export const saveScenario = (scenario: Scenario): void =>
  download(
    `${JSON.stringify(toFile(scenario), undefined, 2)}\n`,
    fileName({ scenario: shownName(scenario), view: 'scenario', day: today(), extension: 'trilemma.json' }),
    'application/json',
  )
