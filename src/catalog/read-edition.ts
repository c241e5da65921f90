import type { Result } from '../base/result.ts'
import type { Edition } from './edition.ts'

export declare const readEdition: (json: unknown) => Result<Edition>
