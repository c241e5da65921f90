/** The reader's day. It decides the tag *older than 90 days* and nothing that is counted. */
export const today = (): string => new Date().toISOString().slice(0, 10)
