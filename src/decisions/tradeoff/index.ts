import type { Decision } from '../decision.ts'
import { assess, keyWhere, type TradeoffAssessment } from './assess.ts'
import { present, type TradeoffModel } from './present.ts'

export const tradeoff: Decision<TradeoffAssessment, TradeoffModel> = {
  id: 'tradeoffs',
  title: 'Tradeoffs',
  question: 'Which corner do we give up?',
  assess,
  present,
  keyWhere,
  loadPictures: () => import('./TakeAway.tsx'),
  loadView: () => import('./View.tsx'),
}
