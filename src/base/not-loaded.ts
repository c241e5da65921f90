/** A file of the program did not come, though nothing in it is wrong: asked for again, it may. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded'

  constructor(cause: unknown) {
    super('a file of it did not load', { cause })
  }
}
