/**
 * Latest request wins: one job runs, at most one waits, a newer one takes the waiting place. The running job asks
 * `superseded` between its slices and gives up early; it must not throw.
 */
export const latestWins = <Job>(run: (job: Job, superseded: () => boolean) => Promise<void>): ((job: Job) => void) => {
  let waiting: { readonly job: Job } | undefined
  let running = false
  const drain = async (): Promise<void> => {
    while (waiting) {
      const { job } = waiting
      waiting = undefined
      await run(job, () => waiting !== undefined)
    }
    running = false
  }
  return (job) => {
    waiting = { job }
    if (running) return
    running = true
    void drain()
  }
}
