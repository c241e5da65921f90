import { expect, test } from 'vitest'
import { betaLogit } from './beta-logit.ts'

test('a symmetric Beta is centred on even odds', () => {
  expect(betaLogit(4, 4).mean).toBe(0)
})

test('the uniform distribution has the variance of the logistic one', () => {
  expect(betaLogit(1, 1).sigma).toBeCloseTo(Math.PI / Math.sqrt(3), 12)
})

test('with the Jeffreys prior the centre stays close to the observed odds', () => {
  const { mean } = betaLogit(25.5, 5.5)
  expect(mean).toBeCloseTo(Math.log(25 / 5), 1)
})
