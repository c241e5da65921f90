import type { Dominated } from '../alternatives/dominance.ts'
import type { Evaluation } from '../alternatives/evaluation.ts'
import { say } from '../base/format.ts'

const nameOf = ({ alternatives }: Evaluation, index: number): string => alternatives[index]?.label ?? ''

/** The pair whose random mixture beats something: `40 % GPT-5.6 Luna and 60 % Grok 4.5`; empty: no mixture does. */
export function sayMixture(evaluation: Evaluation, by: Dominated | undefined): string {
  if (by?.kind !== 'by-mixture') return ''
  const { cheap, strong, cheapShare } = by
  return `${say('share', cheapShare)} ${nameOf(evaluation, cheap)} and ${say('share', 1 - cheapShare)} ${nameOf(evaluation, strong)}`
}

/** What beats it on every count; empty: nothing does. */
export function sayBeaten(evaluation: Evaluation, by: Dominated | undefined): string {
  if (!by) return ''
  if (by.kind === 'by-one') return `beaten on every count by ${nameOf(evaluation, by.by)}`
  return `beaten by a random mix: ${sayMixture(evaluation, by)}`
}
