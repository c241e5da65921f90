import { sayFigures } from '../../wording/sourcing-figures.ts'
import type { Block } from '../decision.ts'
import type { SourcingAssessment } from './assess.ts'

/** What building does to the money, as a controller asks for it. */
export const figureFacts = ({ read: { found, point }, money }: SourcingAssessment): readonly Block[] =>
  found.kind === 'compared' && point
    ? [{ kind: 'facts', title: 'Building, in figures', facts: sayFigures(found.money, point, money) }]
    : []
