import { describe, expect, test } from 'vitest'
import type { Files } from './house.fixture.ts'
import { checkWith, tradeoff } from './house.fixture.ts'

test('a house in order has nothing to report', () => expect(checkWith({})).toEqual([]))

const importing = (specifier: string) => `import { x } from '${specifier}'\nexport const y = x`
const slug = (name: string, files: readonly string[]): Files =>
  Object.fromEntries(files.map((file) => [`src/decisions/${name}/${file}`, 'export const nothing = undefined']))
const lines = (count: number) => Array.from({ length: count }, (_, at) => `export const a${at} = ${at}`).join('\n')

/** What is planted, and what must be said of it. */
const forbidden: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'an import upwards',
    { 'src/base/a.ts': importing('../engine/b.ts') },
    ['layers: src/base/a.ts:1 -> src/engine/b.ts'],
  ],
  ['an import sideways', { 'src/ui/a.ts': importing('../engine/b.ts') }, ['layers: src/ui/a.ts:1 -> src/engine/b.ts']],
  [
    'a type from above',
    { 'src/engine/a.ts': "import type { S } from '../scenario/s.ts'\nexport type T = S" },
    ['layers: src/engine/a.ts:1 -> src/scenario/s.ts'],
  ],
  [
    'a type import in place',
    { 'src/engine/a.ts': "export type T = import('../scenario/s.ts').S" },
    ['layers: src/engine/a.ts:1 -> src/scenario/s.ts'],
  ],
  [
    'export from',
    { 'src/engine/a.ts': "export * from '../scenario/s.ts'" },
    ['layers: src/engine/a.ts:1 -> src/scenario/s.ts'],
  ],
  [
    'export names from',
    { 'src/engine/a.ts': "\nexport { s } from '../scenario/s.ts'" },
    ['layers: src/engine/a.ts:2 -> src/scenario/s.ts'],
  ],
  [
    'a dynamic import',
    { 'src/engine/a.ts': "export const l = () => import('../scenario/s.ts')" },
    ['layers: src/engine/a.ts:1 -> src/scenario/s.ts'],
  ],
  [
    'a dynamic import in backquotes',
    { 'src/engine/a.ts': 'export const l = () => import(`../app/s.ts`)' },
    ['layers: src/engine/a.ts:1 -> src/app/s.ts'],
  ],
  [
    'a dynamic import of a view elsewhere',
    { 'src/decisions/tradeoff/assess.ts': "export const l = () => import('./View.tsx')" },
    ['views: src/decisions/tradeoff/assess.ts:1 -> src/decisions/tradeoff/View.tsx'],
  ],
  [
    'a computed import',
    { 'src/app/a.ts': 'export const l = (name: string) => import(`./${name}.ts`)' },
    ['computed: src/app/a.ts:1 -> a computed address'],
  ],
  [
    'many files at once',
    { 'src/app/a.ts': "export const all = import.meta.glob('./*.ts')" },
    ['computed: src/app/a.ts:1 -> src/app/*.ts'],
  ],
  [
    'an address of a worker',
    { 'src/ui/A.tsx': "export const u = new URL('../app/worker.ts', import.meta.url)" },
    [
      'layers: src/ui/A.tsx:1 -> src/app/worker.ts',
      'impure: src/ui/A.tsx:1 uses URL',
      'impure: src/ui/A.tsx:1 uses import.meta',
    ],
  ],
  [
    'app from the command line',
    { 'src/cli/a.ts': importing('../app/store.ts') },
    ['layers: src/cli/a.ts:1 -> src/app/store.ts'],
  ],
  [
    'the command line from app',
    { 'src/app/a.ts': importing('../cli/run.ts') },
    ['layers: src/app/a.ts:1 -> src/cli/run.ts'],
  ],
  [
    'app from a test below',
    { 'src/base/a.test.ts': importing('../app/store.ts') },
    ['layers: src/base/a.test.ts:1 -> src/app/store.ts'],
  ],
  [
    'a view from the command line',
    { 'src/cli/a.ts': importing('../ui/Row.tsx') },
    ['views: src/cli/a.ts:1 -> src/ui/Row.tsx'],
  ],
  [
    'controls in an assessment',
    { 'src/decisions/tradeoff/assess.ts': importing('../../ui/tone.ts') },
    ['layers: src/decisions/tradeoff/assess.ts:1 -> src/ui/tone.ts'],
  ],
  [
    'a decision from another',
    { 'src/decisions/tradeoff/assess.ts': importing('../stack/assess.ts') },
    ['decisions: src/decisions/tradeoff/assess.ts:1 -> src/decisions/stack/assess.ts'],
  ],
  [
    'the root of the project',
    { 'src/app/a.ts': importing('../../package.json') },
    ['outside: src/app/a.ts:1 -> package.json'],
  ],
  [
    'an absolute address',
    { 'src/app/a.ts': importing('/src/base/one.ts') },
    ['outside: src/app/a.ts:1 -> /src/base/one.ts'],
  ],
  [
    'a shipped file that needs a test',
    { 'src/app/a.ts': importing('../base/any.arbitrary.ts') },
    ['test-only: src/app/a.ts:1 -> src/base/any.arbitrary.ts'],
  ],
  [
    'a folder nobody decided on',
    { 'src/helpers/a.ts': 'export const a = 1', 'src/helpers/README.md': '' },
    ['unknown-layer: src/helpers/a.ts'],
  ],
  ['React in a pure file', { 'src/ui/a.ts': importing('react') }, ['packages: src/ui/a.ts:1 -> react']],
  ['React in the engine', { 'src/engine/A.tsx': importing('react') }, ['packages: src/engine/A.tsx:1 -> react']],
  [
    'even a type of React in the engine',
    { 'src/engine/a.ts': "import type { FC } from 'react'\nexport type T = FC" },
    ['packages: src/engine/a.ts:1 -> react'],
  ],
  ['the store in a view', { 'src/ui/A.tsx': importing('zustand') }, ['packages: src/ui/A.tsx:1 -> zustand']],
  [
    'a validator away from the edges',
    { 'src/engine/a.ts': importing('zod/mini') },
    ['packages: src/engine/a.ts:1 -> zod/mini'],
  ],
  ['the whole validator', { 'src/scenario/a.ts': importing('zod') }, ['packages: src/scenario/a.ts:1 -> zod']],
  ['Node in pure code', { 'src/scenario/a.ts': importing('node:fs') }, ['packages: src/scenario/a.ts:1 -> node:fs']],
  [
    'tools for tests in shipped code',
    { 'src/base/a.ts': importing('fast-check') },
    ['packages: src/base/a.ts:1 -> fast-check'],
  ],
  ['a package nobody decided on', { 'src/app/a.ts': importing('lodash') }, ['packages: src/app/a.ts:1 -> lodash']],
  ['require', { 'src/app/a.ts': "export const a = require('lodash')" }, ['packages: src/app/a.ts:1 -> lodash']],
  [
    'a cycle',
    { 'src/base/a.ts': importing('./b.ts'), 'src/base/b.ts': importing('./a.ts') },
    ['cycle: src/base/a.ts -> src/base/b.ts -> src/base/a.ts'],
  ],
  [
    'a cycle of types',
    {
      'src/base/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'src/base/b.ts': "export * from './a.ts'\nexport type B = 1",
    },
    ['cycle: src/base/a.ts -> src/base/b.ts -> src/base/a.ts'],
  ],
  ['a file over 300 lines', { 'src/engine/a.ts': lines(301) }, ['too-long: src/engine/a.ts has 301 lines']],
  [
    'a program of long files',
    Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`src/engine/f${at}.ts`, lines(81)])),
    ['median: the median file has 81 lines'],
  ],
  [
    'a name in camel case',
    { 'src/base/someThing.ts': 'export const a = 1' },
    ['name: src/base/someThing.ts is neither kebab-case.ts nor PascalCase.tsx'],
  ],
  [
    'a view in kebab case',
    { 'src/ui/slider-row.tsx': 'export const a = 1' },
    ['name: src/ui/slider-row.tsx is neither kebab-case.ts nor PascalCase.tsx'],
  ],
  [
    'a decision without its view',
    { ...slug('stack', tradeoff.toSpliced(3, 1)), 'e2e/stack.spec.ts': '' },
    ['decision: stack lacks src/decisions/stack/View.tsx'],
  ],
  ['a decision without its end-to-end test', slug('stack', tradeoff), ['decision: stack lacks e2e/stack.spec.ts']],
  [
    'a folder without a README',
    { 'src/exporters/svg.ts': 'export const a = 1' },
    ['readme: src/exporters/README.md is missing'],
  ],
]

describe('a planted violation is reported', () => {
  test.each(forbidden)('%s', (_, files, expected) => expect(checkWith(files)).toEqual(expected))
})

/** What looks like a violation and is none. */
const allowed: readonly (readonly [string, Files])[] = [
  ['an import downwards', { 'src/alternatives/a.ts': importing('../base/one.ts') }],
  [
    'a decision that loads its pictures when they are taken',
    {
      'src/decisions/tradeoff/index.ts':
        "export const load = () => import('./View.tsx')\nexport const take = () => import('./TakeAway.tsx')",
      'src/decisions/tradeoff/TakeAway.tsx': importing('./index.ts'),
    },
  ],
  [
    'a decision that loads its view when opened',
    {
      'src/decisions/tradeoff/index.ts': "export const load = () => import('./View.tsx')",
      'src/decisions/tradeoff/View.tsx': importing('./index.ts'),
    },
  ],
  [
    'a view that uses controls and charts',
    { 'src/decisions/tradeoff/View.tsx': `${importing('../../ui/Row.tsx')}\nimport '../../charts/Axis.tsx'` },
  ],
  [
    'React in views',
    {
      'src/charts/Axis.tsx':
        "import { memo } from 'react'\nexport const Axis = memo(() => <g onClick={(event) => event.currentTarget.blur()} />)",
    },
  ],
  [
    'a type of React in a contract',
    { 'src/decisions/decision.ts': "import type { ComponentType } from 'react'\nexport type V = ComponentType" },
  ],
  [
    'effects in app',
    {
      'src/app/clock.ts':
        "export const now = () => new Date(Date.now())\nexport const w = () => new Worker(new URL('./worker.ts', import.meta.url))",
    },
  ],
  [
    'pixels in the raster exporter',
    { 'src/exporters/png.ts': 'export const a = () => new Image()', 'src/exporters/README.md': '' },
  ],
  ['Node on the command line', { 'src/cli/files.ts': importing('node:fs') }],
  [
    'tools for tests in tests',
    {
      'src/base/a.test.ts': `${importing('fast-check')}\nimport { readFileSync } from 'node:fs'\nexport const t = [Date, readFileSync]`,
    },
  ],
  [
    'generators for tests from tests',
    { 'src/base/a.arbitrary.ts': importing('fast-check'), 'src/base/a.test.ts': importing('./a.arbitrary.ts') },
  ],
  ['long tables of facts', { 'src/catalog/facts/scores.ts': lines(900) }],
  ['words in text', { 'src/app/a.ts': 'export const a = "import { x } from \'../cli/run.ts\'"' }],
]

describe('what is in order is left alone', () => {
  test.each(allowed)('%s', (_, files) => expect(checkWith(files)).toEqual([]))
})
