import type { Decision } from '../decision.ts'
import { late } from '../late.ts'
import type { SourcingAssessment } from './assess.ts'
import type { SourcingModel } from './present.ts'

const assessing = late(() => import('./assess.ts'))

export const buildOrBuy: Decision<SourcingAssessment, SourcingModel> = {
  id: 'build-or-buy',
  title: 'Build or buy',
  question: 'Should we build or buy?',
  assess: (reading) => assessing.now()?.assess(reading),
  loadAssess: assessing.load,
  // An option says who runs it; whether that pays is another question, which no option alone answers.
  keyWhere: (_, option) => option ?? '',
  loadPictures: () => import('./TakeAway.tsx'),
  loadPresent: () => import('./present.ts'),
  loadView: () => import('./View.tsx'),
  showsSourcing: true,
  groups: ['sourcing'],
}
