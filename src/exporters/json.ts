const resultSchema = 'trilemma/result@1'

/** One input with everything that is known of it. */
export interface InputRecord {
  readonly id: string
  readonly label: string
  readonly unit: string
  /** As in a scenario's file: a number, a text, `null` for a limit that is off, or a range. */
  readonly value: unknown
  /** What the preset has. */
  readonly preset?: unknown
  /** Taken without a range, where one could be given. */
  readonly exact?: boolean
  /** `default`, `judgement`, `yours`, `measured`. */
  readonly origin: string
  /** Where the value is from, unless it was entered. */
  readonly source?: string
}

/** Everything that a result depends on, and all of the result. */
export interface ResultDocument {
  /** Version of the program that computed it. */
  readonly engine: string
  /** ISO date of the catalogue's edition. */
  readonly edition: string
  /** ISO date at which prices and availability are read. */
  readonly asOf: string
  readonly seed: number
  readonly draws: number
  readonly fingerprint: string
  /** The scenario's file as it is saved, so that dropping this document reopens it. */
  readonly scenario: unknown
  readonly inputs: readonly InputRecord[]
  /** Of the edition's figures by id, each with the day on which it was read. */
  readonly sources?: unknown
  readonly results: unknown
  readonly link?: string
}

/** JSON would write a number that does not exist as `null`, which here means a limit that is off. */
function sorted(value: unknown, path: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${path} is ${value}`)
  if (Array.isArray(value)) return value.map((item, index) => sorted(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item, `${path}.${key}`)]))
}

/** The same data gives the same text: sorted keys, shortest decimals, absent where unknown. */
export const jsonText = (data: { readonly schema: string }): string =>
  `${JSON.stringify(sorted(data, 'result'), undefined, 2)}\n`

export const jsonOf = (document: ResultDocument): string => jsonText({ schema: resultSchema, ...document })

/** The scenario's file within an exported document; undefined: it is not such a document. Never throws. */
export function scenarioInJson(text: string): unknown {
  try {
    const document: unknown = JSON.parse(text)
    if (typeof document !== 'object' || document === null) return undefined
    if (!('schema' in document) || document.schema !== resultSchema) return undefined
    return 'scenario' in document ? document.scenario : undefined
  } catch {
    return undefined
  }
}
