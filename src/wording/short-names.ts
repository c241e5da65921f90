/** Names of options are models joined by arrows, with how they run after a comma. */
const partsOf = (name: string): { readonly models: readonly string[]; readonly tail: string } => {
  const comma = name.indexOf(', ')
  const lead = comma < 0 ? name : name.slice(0, comma)
  return { models: lead.split(' → '), tail: comma < 0 ? '' : name.slice(comma) }
}

const endsIn = (model: string, ending: string): boolean => model === ending || model.endsWith(` ${ending}`)

/** The fewest last words of a model that no other one ends in; a version alone is no name. */
function shortModel(model: string, all: ReadonlySet<string>): string {
  const words = model.split(' ')
  for (let from = words.length - 1; from > 0; from--) {
    const ending = words.slice(from).join(' ')
    const others = [...all].filter((other) => other !== model && endsIn(other, ending))
    if (others.length === 0 && /^\p{L}{3}/u.test(ending)) return ending
  }
  return model
}

/**
 * Names for places too narrow for the whole one, told apart among these: `GPT-5.6 Luna` is `Luna` where no other model
 * ends in that word. The same where nothing shorter is unique.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const models = new Set(names.flatMap((name) => partsOf(name).models))
  return new Map(
    names.map((name) => {
      const { models: own, tail } = partsOf(name)
      return [name, own.map((model) => shortModel(model, models)).join(' → ') + tail]
    }),
  )
}
