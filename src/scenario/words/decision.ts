import { judgement, type Words } from './words.ts'

export const decisionWords: Words = {
  'decision.tolerance': {
    about: 'An option counts as good enough in a draw if its utility (0 to 1) is this close to the best.',
    source: judgement,
  },
  'run.seed': {
    about: 'Start of the random numbers: the same seed gives the same draws everywhere.',
    source: 'Any whole number will do',
  },
  'catalog.asOf': {
    about: 'Day on which prices and availability are read; empty: the date of the edition.',
    source: 'Date of the edition',
  },
}
