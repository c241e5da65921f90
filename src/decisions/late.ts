import { NotLoaded } from '../base/not-loaded.ts'

/** Something that is loaded once, when it is first asked for. */
export interface Late<T> {
  /** Undefined until it is there. */
  readonly now: () => T | undefined
  /** Why it did not come; undefined: it is there, under way, or nobody has asked for it. */
  readonly failure: () => NotLoaded | undefined
  /** One promise for everybody who asks, however often; one that failed is kept. */
  readonly asked: () => Promise<T>
  /** The same, but what failed is loaded again. */
  readonly load: () => Promise<T>
}

/** `settled` is called whenever it has come, or has failed to. */
export function late<T>(load: () => Promise<T>, settled: () => void = () => undefined): Late<T> {
  let value: T | undefined
  let failure: NotLoaded | undefined
  let promise: Promise<T> | undefined
  const begin = async (): Promise<T> => {
    try {
      value = await load()
      return value
    } catch (error) {
      failure = error instanceof NotLoaded ? error : new NotLoaded(error)
      throw failure
    }
  }
  const asked = (): Promise<T> => {
    if (promise) return promise
    promise = begin()
    // Whoever only asks has nothing to catch: the failure is remembered here.
    promise.then(settled, settled)
    return promise
  }
  return {
    now: () => value,
    failure: () => failure,
    asked,
    load: () => {
      if (failure) [failure, promise] = [undefined, undefined]
      return asked()
    },
  }
}
