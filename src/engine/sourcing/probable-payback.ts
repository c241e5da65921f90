import { fieldsOf, natural } from '../fields.ts'
import type { Formula } from '../formula.ts'
import { quantilesInPlace } from '../uncertainty/sample-quantiles.ts'
import { shareWhere } from '../uncertainty/share-where.ts'
import { plainCase } from './cashflow.ts'
import { drawMoney, npvDraws } from './money-draws.ts'
import { readMoneyQuestion, readUncertainMoney } from './money-fields.ts'
import { durableShare, paybackDraws, paybackQuantiles } from './payback-draws.ts'

export const probBreakevenFormula: Formula = {
  id: 'probBreakeven',
  title: 'Probability of breaking even',
  statement:
    'Fields with a 90 % interval are drawn lognormal, by Latin hypercube, each under its own name; the cash flow is run in every world. Shares of worlds with a payback that lasts to the horizon and with a present value above 0; its quantiles; the median month of such a payback over all worlds, never counting as later than every month.',
  sources: ['McKay, Beckman & Conover 1979', 'Quantiles of censored times'],
  examples: [
    {
      given: {
        base: plainCase,
        ranges: { gpuUsdPerHour: [1, 1] },
        seed: 1,
        N: 10,
      },
      expect: { pBreakeven: 1, pNpvPositive: 1, npvP10: 9180, npvP50: 9180, npvP90: 9180, medianPayback: 1 },
      from: 'By hand: a range without width is the point of the cash flow in every world',
    },
  ],
  run: (inputs) => {
    const fields = fieldsOf(inputs)
    const question = readMoneyQuestion(fields.group('base'))
    const n = fields.number('N', { ...natural, atMost: 100_000 })
    const uncertain = readUncertainMoney(fields.group('ranges'), fields.number('seed'), n)
    const [buy, build] = drawMoney(question, uncertain, n)
    if (!buy || !build) return null
    const npv = npvDraws(buy, build)
    const paybacks = paybackDraws(buy, build)
    const [median] = paybackQuantiles(paybacks, [0.5])
    const pNpvPositive = shareWhere(npv, (usd) => usd > 0)
    const [npvP10 = 0, npvP50 = 0, npvP90 = 0] = quantilesInPlace(npv, [0.1, 0.5, 0.9])
    return {
      pBreakeven: durableShare(paybacks, question.months),
      pNpvPositive,
      npvP10,
      npvP50,
      npvP90,
      medianPayback: median?.kind === 'month' ? median.month : null,
    }
  },
}
