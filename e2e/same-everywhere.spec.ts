import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { currentEdition } from '../src/catalog/current-edition.ts'
import { toLink } from '../src/scenario/link.ts'
import { presets, scenarioOf } from '../src/scenario/presets.ts'
import { anyScenario } from '../src/scenario/scenario.arbitrary.ts'
import { expect, test } from './support.ts'

const inAll = 120
const atOnce = 30

/** Links of generated scenarios of the present edition, the same ones at every run. */
const links = fc
  .sample(anyScenario, { seed: 20261124, numRuns: 2 * inAll })
  .flatMap((scenario) => {
    const link = toLink({ ...scenario, edition: currentEdition })
    return link.ok ? link.value : []
  })
  .slice(0, inAll)

/** What the command line, a process of its own, says. */
const trilemma = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, ['scripts/trilemma.mjs', ...args], { input, encoding: 'utf8', maxBuffer: 1e8 })

for (let from = 0; from < inAll; from += atOnce) {
  test(`scenarios ${from + 1} to ${from + atOnce} have the fingerprint of the command line`, async ({ page }) => {
    const asked = links.slice(from, from + atOnce)
    expect(asked).toHaveLength(atOnce)
    const answers = trilemma(['open', '-'], asked.join('\n')).trimEnd().split('\n')
    for (const [at, link] of asked.entries()) {
      const { ok, fingerprint }: { ok: boolean; fingerprint: string } = JSON.parse(answers[at] ?? '')
      expect(ok).toBe(true)
      await page.goto(`./${link}`)
      await expect(page.locator('[data-fingerprint]'), link).toHaveAttribute('data-fingerprint', fingerprint)
    }
  })
}

for (const { id } of presets.slice(0, 3)) {
  test(`${id}: the draws at rest are those of the command line`, async ({ page }) => {
    const link = toLink(scenarioOf(id, currentEdition))
    const said = JSON.parse(trilemma(['evaluate', '--preset', id, '--json']))
    await page.goto(`./${link.ok ? link.value : ''}`)
    await expect(page.locator('[data-draws]')).toHaveAttribute('data-draws', `${said.draws} ${said.drawsFingerprint}`)
  })
}
