import type { Evaluation } from '../../alternatives/evaluation.ts'
import { winnerOf } from '../../wording/names.ts'
import type { Fact } from '../decision.ts'
import { dated, priceFacts } from '../price-facts.ts'

/** What the winner's figures rest on: price, timing and tests of its models, with the day each was read or measured. */
export function evidenceFacts(evaluation: Evaluation, today: string): readonly Fact[] {
  const winner = winnerOf(evaluation)
  const { edition } = evaluation
  if (!winner) return [{ name: 'Catalogue edition', value: edition.id }]
  const facts = winner.alternative.points.flatMap((point): readonly Fact[] => {
    const [id, effort] = point.split('@')
    const model = edition.models.find((one) => one.id === id)
    const own = model?.points.find((one) => one.effort === effort)
    if (!model) return []
    return [
      ...priceFacts(evaluation, [model.id], today),
      ...(own?.timing ? [dated(`Latency, ${model.name}`, 'timing', own.timing.measured, today)] : []),
      ...(model.availability.kind === 'ending' ? [{ name: `${model.name} ends`, value: model.availability.date }] : []),
    ]
  })
  return [{ name: 'Catalogue edition', value: edition.id }, ...facts]
}
