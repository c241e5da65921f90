import type { At } from '../knowledge/inputs.ts'

/** Weights as they are stored. */
export type Precision = 'bf16' | 'fp8' | 'int4'

/** Choices about GPUs. */
export interface HostingChoices {
  readonly accelerator: string
  readonly precision: Precision
  readonly scaleToZero: boolean
  /** What building cost is spent. */
  readonly built: boolean
}

/** What it takes to buy, to host and to build, in the units of the inputs. */
export const hostingOf = (at: At, choices: HostingChoices) => ({
  // Named one by one: a spread makes an object that is slow to fill, and each world has one.
  accelerator: choices.accelerator,
  precision: choices.precision,
  scaleToZero: choices.scaleToZero,
  built: choices.built,
  buyUpfront: at('sourcing.buyUpfront'),
  hostUpfront: at('sourcing.hostUpfront'),
  buildUpfront: at('sourcing.buildUpfront'),
  hostMonths: at('sourcing.hostMonths'),
  buildMonths: at('sourcing.buildMonths'),
  buyPeople: at('sourcing.buyPeople'),
  runPeople: at('sourcing.runPeople'),
  buildPeople: at('sourcing.buildPeople'),
  otherMonthly: at('sourcing.otherMonthly'),
  retrainMonths: at('sourcing.retrainMonths'),
  retrainCost: at('sourcing.retrainCost'),
  gpuHour: at('sourcing.gpuHour'),
  reservedDiscount: at('sourcing.reservedDiscount'),
  reservedShare: at('sourcing.reservedShare'),
  idleSeconds: at('sourcing.idleSeconds'),
  startSeconds: at('sourcing.startSeconds'),
  /** Share of quality that the weights keep as they are stored. */
  kept:
    choices.precision === 'fp8' ? at('sourcing.keptFp8') : choices.precision === 'int4' ? at('sourcing.keptInt4') : 1,
  memoryShare: at('sourcing.memoryShare'),
  decodeSpeed: at('sourcing.decodeSpeed'),
  prefillSpeed: at('sourcing.prefillSpeed'),
  utilisation: at('sourcing.utilisation'),
  peakToAverage: at('sourcing.peakToAverage'),
  leastGroups: at('sourcing.leastGroups'),
  speedFactor: at('sourcing.speedFactor'),
})
export type HostingInputs = Readonly<ReturnType<typeof hostingOf>>
