import { dayNumber } from '../day.ts'
import type { AttentionPart, HostSpread, Throughput } from '../edition-hosting.ts'
import type { EffectTable } from '../edition-knowledge.ts'
import type { Edition, Model } from '../edition.ts'

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is listed twice`)

/** Keys and values of so many heads, or so many numbers in their place: one of the two. */
const keepsOneWay = ({ kvHeads, headDim, latent }: AttentionPart): boolean =>
  latent === undefined ? kvHeads !== undefined && headDim !== undefined : kvHeads === undefined && headDim === undefined

const badSpread = ({ hosts, low, median, high }: HostSpread): boolean => hosts < 2 || low > median || median > high

const badSizes = ({ id, parameters, activeParameters }: Model): readonly string[] =>
  activeParameters !== undefined && !(parameters !== undefined && activeParameters <= parameters)
    ? [`${id}: more parameters are active than it has`]
    : []

/** What is wrong with what is known of running or tuning a model oneself. */
const hostingProblems = (model: Model): readonly string[] => {
  const { id, openWeights, architecture, licence, hosts, tuning = [] } = model
  const closed = !openWeights && (architecture ?? licence ?? hosts) !== undefined
  return [
    ...badSizes(model),
    ...(closed ? [`${id}: its weights are not open, nobody can host it`] : []),
    ...(architecture?.parts.every(keepsOneWay) === false ? [`${id}: a layer has heads and no size, or both ways`] : []),
    ...(architecture?.parts.length === 0 ? [`${id}: an architecture without layers`] : []),
    ...(architecture && model.parameters === undefined ? [`${id}: its layers are known, its size is not`] : []),
    ...(hosts && [hosts.input, hosts.output].some(badSpread) ? [`${id}: the spread over hosts is out of order`] : []),
    ...(tuning.some(({ serving, servingSource }) => (serving === undefined) !== (servingSource === undefined))
      ? [`${id}: a factor of serving and its source need each other`]
      : []),
  ]
}

/** Offline has no limit on waiting, so a server is never faster on the same GPUs. */
const fasterAsServer = (list: readonly Throughput[]): readonly string[] =>
  list
    .filter(({ scenario }) => scenario === 'server')
    .filter((server) =>
      list.some(
        (offline) =>
          offline.scenario === 'offline' &&
          offline.model === server.model &&
          offline.accelerator === server.accelerator &&
          offline.tokensPerSecond < server.tokensPerSecond,
      ),
    )
    .map(({ model, accelerator }) => `${model} on ${accelerator}: faster with a limit on waiting than without`)

const effectName = ({ source, task, model }: EffectTable): string => `${source}, ${task}, ${model}`

const badEffect = (effect: EffectTable): readonly string[] => {
  const { base, rag, ...others } = effect.arms
  const from = base ?? rag
  const compared = [base === undefined ? undefined : rag, ...Object.values(others)].some((each) => each !== undefined)
  return from === undefined || !compared ? [`${effectName(effect)}: compares nothing`] : []
}

const impossibleDays = (edition: Edition): readonly string[] => {
  const { accelerators = [], throughputs = [], tuningClasses = [], vectorStores = [], effects = [] } = edition
  return [
    ...edition.models.flatMap(({ hosts, tuning = [] }) => [hosts?.read, ...tuning.map(({ read }) => read)]),
    ...accelerators.flatMap(({ prices }) => prices.map(({ read }) => read)),
    ...[...tuningClasses, ...vectorStores].map(({ read }) => read),
    ...throughputs.map(({ measured }) => measured),
    ...effects.map(({ published }) => published),
  ]
    .filter((date) => date !== undefined)
    .filter((date) => date.length === 10 && dayNumber(date) === undefined)
    .map((date) => `${date} is not a day`)
}

/** What is wrong with the parts of an edition that the first ones did not have. */
export const addedProblems = (edition: Edition): readonly string[] => {
  const { accelerators = [], throughputs = [], embeddings = [], effects = [] } = edition
  return [
    ...repeated(accelerators.map(({ id }) => id)),
    ...repeated(embeddings.map(({ id }) => id)),
    ...repeated(effects.map(effectName)),
    ...repeated(throughputs.map((each) => Object.values({ ...each, tokensPerSecond: 0 }).join(' '))),
    ...accelerators.flatMap(({ id, prices }) =>
      prices.some(({ low, high }) => low > high) ? [`${id}: a price is lower at its highest`] : [],
    ),
    ...throughputs.flatMap(({ model, accelerator }) =>
      accelerators.some(({ id }) => id === accelerator) ? [] : [`${model}: measured on ${accelerator}, not listed`],
    ),
    ...fasterAsServer(throughputs),
    ...effects.flatMap(badEffect),
    ...impossibleDays(edition),
    ...edition.models.flatMap(hostingProblems),
  ]
}
