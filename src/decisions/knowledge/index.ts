import type { Decision } from '../decision.ts'
import { assess, keyWhere, nameWhere, pairOf, type KnowledgeAssessment } from './assess.ts'
import type { KnowledgeModel } from './present.ts'

export const knowledge: Decision<KnowledgeAssessment, KnowledgeModel> = {
  id: 'knowledge',
  title: 'Knowledge',
  question: 'How should the model get our knowledge?',
  assess,
  keyWhere,
  nameWhere,
  pairOf,
  groups: ['knowledge'],
  loadPictures: () => import('./TakeAway.tsx'),
  loadPresent: () => import('./present.ts'),
  loadView: () => import('./View.tsx'),
}
