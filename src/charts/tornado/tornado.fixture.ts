import type { TornadoBar, TornadoSeries } from './tornado-series.ts'

const bar = (
  label: string,
  low: readonly [string, number],
  high: readonly [string, number],
  now: string,
): TornadoBar => ({
  id: label,
  label,
  low: { input: low[0], saving: low[1] },
  high: { input: high[0], saving: high[1] },
  now,
})

export const someTornado: TornadoSeries = {
  bars: [
    {
      ...bar('API price fall a year', ['8 %', 270e3], ['32 %', -340e3], '19 %'),
      flips: 'It flips the answer below 18 %',
    },
    bar('Tokens a year', ['112 B', -240e3], ['178 B', 240e3], '140 B'),
    bar('Volume growth a year', ['12 %', -235e3], ['52 %', 230e3], '30 %'),
    bar('API price per M tokens', ['$2.70', -180e3], ['$3.35', 120e3], '$3.00'),
    bar('Cost before launch', ['$400 k', 60e3], ['$640 k', -185e3], '$500 k'),
    bar('GPU node a month', ['$3.1 k', 55e3], ['$4.5 k', -180e3], '$3.7 k'),
    bar('Tokens per node a month', ['5.0 B', -130e3], ['7.7 B', 35e3], '6.2 B'),
    bar('Discount rate a year', ['5 %', -60e3], ['15 %', -20e3], '10 %'),
  ],
  base: -41e3,
  below: 'c0',
  above: 'c1',
  aboveLabel: 'pays back in time',
  title: 'Saving by month 36, USD',
  rest: '14 others under $10 k',
}
