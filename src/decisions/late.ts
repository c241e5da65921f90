/** Something that is loaded once; undefined until it is there. */
export interface Late<T> {
  readonly now: () => T | undefined
  readonly load: () => Promise<void>
}

export const late = <T>(load: () => Promise<T>): Late<T> => {
  let value: T | undefined
  return {
    now: () => value,
    load: async () => {
      value ??= await load()
    },
  }
}
