import { recordItself } from '../../wording/record-itself.ts'
import type { Summary } from '../summary.ts'
import type { RecordModel } from './model.ts'

export const record: Summary<RecordModel> = {
  ...recordItself,
  question: 'What did we decide, how sure are we, what would change it?',
  loadView: () => import('./View.tsx'),
}
