import type { Interval } from '../card/table-data.ts'
import type { Slot } from '../look/theme.ts'
import type { TickScale } from '../axis/ticks.ts'

/** Shape codes a class of waiting time, or whatever the caption says. */
export type MarkShape = 'circle' | 'diamond' | 'square' | 'triangle'

/** One operating point of an option. */
export interface ScatterPoint {
  readonly id: string
  readonly option: string
  /** Name of the option. */
  readonly label: string
  readonly slot: Slot
  /** Absent: not known; the mark stands hollow at the edge of that axis. */
  readonly x?: Interval | undefined
  readonly y?: Interval | undefined
  readonly shape: MarkShape
  readonly feasible: boolean
  /** Of a point that speaks: which limit fails, in words: `over the cost limit`; empty: none. */
  readonly fails: string
  /** It stands for its option: with whiskers and name. The others are small, on the option's curve. */
  readonly speaks: boolean
  /** It is named wherever there is room; grey ones that do not matter stay small until they are pointed at. */
  readonly matters: boolean
  readonly recommended: boolean
  /** On the front among the options that meet the limits that are no axis here. */
  readonly onFrontier: boolean
  /** The pair whose mixture beats it, in words; absent: none does. */
  readonly beatenBy?: string | undefined
  /** Under the name of the recommended one: `$0.0034, 2.2 s`. */
  readonly figures: string
}

/** What is said of a point that is pointed at, and in the table. There are many points, so it is made when it is asked for. */
export interface PointWords {
  /** The operating point: `low effort, streamed`; empty where there is but one. */
  readonly detail: string
  /** The mark in one sentence: name, figures, whether it fits. */
  readonly says: string
  /** Which limit fails; empty: none. */
  readonly fails: string
  /** On the front: what the step from the one before it costs. */
  readonly step?: string | undefined
  /** Where its figures come from. */
  readonly source?: string | undefined
}

export type WordsOf = (id: string) => PointWords

export interface ScatterAxis {
  readonly id: string
  /** With its unit: `Cost a request, USD`. */
  readonly title: string
  readonly scale: TickScale
  readonly better: 'low' | 'high'
  /** A round number at a tick, as it is. */
  readonly format: (value: number) => string
  /** A figure, with the digits that it supports; absent: as ticks are. */
  readonly figure?: ((value: number) => string) | undefined
  /** After the last tick: `%`. */
  readonly unit?: string | undefined
  /** What no value can lie beyond: round ends stop there. */
  readonly bounds?: readonly [low: number, high: number] | undefined
  /** Ends; absent: round ones around what is shown. */
  readonly ends?: readonly [low: number, high: number] | undefined
}

/** What is drawn of an axis whose plot is known. */
export type DrawnAxis = Pick<ScatterAxis, 'title' | 'scale'>

/** A limit of one's own on one of the two axes. */
export interface ScatterGate {
  readonly id: string
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly allowed: 'below' | 'above'
  /** Printed on the shut side: `over your limit, $0.0060`. */
  readonly label: string
  /** For people who listen. */
  readonly name: string
  readonly says: string
  /** One key press on a linear axis. */
  readonly step?: number | undefined
}

export interface ShapeKey {
  readonly shape: MarkShape
  readonly label: string
}
