/** One line of the table: what was measured, and what it has to be. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'times' | 'characters' | 'samples/s' | 'points'
  /** Absent: told for comparison, no goal of its own. */
  readonly goal?: { readonly atMost: number } | { readonly atLeast: number }
}

export interface Bench {
  readonly name: string
  /** It takes minutes and a browser: it runs only when its name is asked for. */
  readonly asked?: true
  readonly run: () => readonly Measurement[] | Promise<readonly Measurement[]>
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Milliseconds of one call. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

/** Median milliseconds of each of several rivals, taking turns in one process so that other load hits all alike. */
export async function takingTurns(
  rivals: readonly ((round: number) => unknown)[],
  rounds: number,
  warmUp = 3,
): Promise<readonly number[]> {
  const times = rivals.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [at, act] of rivals.entries()) {
      const time = await timed(() => act(round))
      if (round >= 0) times[at]?.push(time)
    }
  }
  return times.map((each) => median(each))
}

export const reached = ({ value, goal }: Measurement): boolean =>
  goal === undefined || ('atMost' in goal ? value <= goal.atMost : value >= goal.atLeast)
