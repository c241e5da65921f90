import { considersHosting } from '../../alternatives/assumptions.ts'
import { verdictWords } from '../../wording/verdict-words.ts'
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
  // Where own GPUs are not considered every option is bought; where they are, no option alone says whether they pay.
  keyWhere: ({ scenario }, option = '') => (option === '' || considersHosting(scenario) ? option : 'buy'),
  nameWhere: (key) => (key === 'buy' ? verdictWords.buy : key),
  loadPictures: () => import('./TakeAway.tsx'),
  loadPresent: () => import('./present.ts'),
  loadView: () => import('./View.tsx'),
  showsSourcing: true,
  groups: ['sourcing'],
}
