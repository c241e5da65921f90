/** Why storage refused, in words a user can act on. */
const reasons: Readonly<Record<string, string>> = {
  QuotaExceededError: 'this browser has no room left for this page',
  SecurityError: 'this browser does not let the page store anything',
  InvalidStateError: 'this browser closed the storage of this page',
  VersionError: 'a newer version of this page keeps its work here; reload',
  ReferenceError: 'this browser offers this page no storage',
  TypeError: 'this browser offers this page no storage',
  NotFoundError: 'the storage of this page is damaged',
  UnknownError: 'this browser could not open the storage of this page',
  TimeoutError: 'the storage of this page did not answer',
}

export const whyNotSaved = (cause: unknown): string => {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  return Object.hasOwn(reasons, name) ? (reasons[name] ?? '') : 'this browser could not store it'
}
