/** Joins the wishes of all components on screen; returns how one of them registers and withdraws. */
export const createWatch = (tell: (ids: readonly string[]) => void): ((ids: readonly string[]) => () => void) => {
  const wishes = new Set<readonly string[]>()
  let due = false
  const later = (): void => {
    if (due) return
    due = true
    // Rows come and go together: one question for all of them.
    queueMicrotask(() => {
      due = false
      tell([...new Set([...wishes].flat())])
    })
  }
  return (ids) => {
    wishes.add(ids)
    later()
    return () => {
      wishes.delete(ids)
      later()
    }
  }
}
