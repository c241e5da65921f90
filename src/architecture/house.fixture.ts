import { check } from './check.ts'

export type Files = Readonly<Record<string, string>>

/** A small house in order: whatever is reported comes from what is planted in it. */
const folders = [
  'base',
  'engine',
  'catalog',
  'scenario',
  'alternatives',
  'wording',
  'decisions',
  'charts',
  'ui',
  'app',
  'cli',
]
export const tradeoff = ['index.ts', 'assess.ts', 'present.ts', 'View.tsx', 'assess.test.ts', 'present.test.ts']
const house: Files = {
  ...Object.fromEntries(folders.map((folder) => [`src/${folder}/README.md`, '# what it is'])),
  'src/main.ts': "import { App } from './app/App.tsx'",
  'src/app/App.tsx':
    "import { useState } from 'react'\nimport { one } from '../base/one.ts'\nexport const App = () => useState(one)[0]",
  'src/base/one.ts': 'export const one = 1',
  ...Object.fromEntries(tradeoff.map((file) => [`src/decisions/tradeoff/${file}`, 'export const nothing = undefined'])),
  'src/decisions/tradeoff/index.ts': "export const load = () => import('./View.tsx')",
  'e2e/tradeoff.spec.ts': '',
}
export const checkWith = (planted: Files): string[] => check(new Map(Object.entries({ ...house, ...planted })))
