import type { ComponentType, ReactElement } from 'react'
import type { Draws, Evaluation, Flip, Quantity, Regimes, Track } from '../alternatives/evaluation.ts'
import type { SourcingCounts } from '../alternatives/sourcing/counts.ts'
import type { Adr } from '../base/adr.ts'
import type { ChartTheme } from '../base/chart-theme.ts'
import type { DataTable } from '../base/data-table.ts'
import type { Phrase } from '../base/phrase.ts'
import type { Problem } from '../base/result.ts'
import type { DecisionRecord, RecordNote } from '../scenario/decision-record.ts'
import type { Group, InputValue } from '../scenario/parameter.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { SaidFlip } from '../wording/flips.ts'
import type { Headline } from '../wording/headline.ts'

/** Who wins over the values of two inputs, as far as it has been counted. */
export interface PairReading {
  readonly x: string
  readonly y: string
  /** Absent: nothing is there yet. */
  readonly regimes?: Regimes | undefined
  /** It was counted for an earlier state. */
  readonly outdated: boolean
}

/** What was counted of build or buy, as far as it has come. */
export interface SourcingReading {
  readonly counts: SourcingCounts
  /** Parts of it were counted for an earlier state, or are still missing. */
  readonly outdated: boolean
}

/** What every decision reads: one evaluated set, and what the worker counted over it. Absent: not there yet. */
export interface Reading {
  readonly evaluation: Evaluation
  readonly draws: Draws | undefined
  readonly flips: readonly Flip[]
  /** Who wins along each input, as far as it has been counted; may lag behind the evaluation while something moves. */
  readonly tracks: Readonly<Record<string, Track>>
  /** Some inputs have not been moved along their tracks yet. */
  readonly searching: boolean
  /** Two inputs whose map is open. */
  readonly pair?: PairReading | undefined
  /** What was counted of build or buy; absent: nothing is there yet. */
  readonly sourcing?: SourcingReading | undefined
  /** Some of it belongs to an earlier state, or is still being counted; said to the page that sums up all areas. */
  readonly outdated?: boolean
  /** Inputs that differ from the preset. */
  readonly changed: number
  /** ISO date by the reader's clock; decides the tag *stale* and nothing else. */
  readonly today: string
}

/** What the strip shows of a decision. */
export interface Answer {
  /**
   * Which answer it is: two are the same if and only if their keys are. Follows from the point evaluation alone, never
   * from draws, so that it is there at once and can be asked of a scenario that nobody has drawn.
   */
  readonly key: string
  /** Two or three words. */
  readonly text: string
  /** The word for how sure it is; never shown without `sure`. */
  readonly word: string
  /** The counts behind the word, or what stands in their place. */
  readonly sure: string
  /** Draws of 100 with this answer, and those in which it is good enough; absent while they are counted. */
  readonly counts?: { readonly wins: number; readonly goodEnough: number } | undefined
  readonly nothingFits: boolean
}

export interface Assessment {
  readonly answer: Answer
}

/** One block of the panel at the right; the same blocks in the same order in every view. */
export type Block =
  | {
      readonly kind: 'text'
      readonly title: string
      readonly paragraphs: readonly Phrase[]
      /** It says what holds the answer back. */
      readonly binds?: true
    }
  | {
      readonly kind: 'flips'
      readonly title: string
      readonly flips: readonly SaidFlip[]
      readonly none: string
      /** More may come: room is kept for them. */
      readonly searching: boolean
    }
  | {
      readonly kind: 'facts'
      readonly title: string
      readonly facts: readonly Fact[]
    }
  | {
      readonly kind: 'sure'
      readonly title: string
      readonly sentences: readonly Phrase[]
      readonly shares: readonly SureShare[]
    }

export interface Fact {
  readonly name: string
  readonly value: string
  /** What is wrong with it; absent: nothing is. */
  readonly tag?: string
}

/** One line under the hundred squares. `option` absent: the draws in which nothing fits. */
export interface SureShare {
  readonly option: string | undefined
  readonly name: string
  readonly squares: number
  readonly goodEnough: number | undefined
}

/** What any view shows around its own content. */
export interface Presented {
  readonly headline: Headline
  /** The message in fewer words, where a phone shows it; absent: it is short as it is. */
  readonly brief?: () => Phrase
  /** What is shown and in which units, in one line. */
  readonly plotted: Phrase
  /** Made when they are first read: the answer does not wait for its reasons. */
  readonly blocks: readonly Block[]
  /** What would settle most of what is not sure of the answer; absent: nothing by itself, or it is not counted yet. */
  readonly decider?: Quantity | undefined
  /** By answer that several options give, the option in whose colour it stands. */
  readonly stands?: Readonly<Record<string, string>>
  /** Options that deserve a colour, the recommended one first. */
  readonly options: readonly string[]
}

/** Colour of an option in a picture: it stays with the option; `grey` for those without one. */
export type OptionSlot = 'c0' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'grey'

/** What a view may do. Everything it shows as a figure opens its origin by itself. */
export interface ViewActions {
  /** A pointer goes down on something that sets inputs: everything until `endGesture` is one undo entry. */
  readonly beginGesture: () => void
  readonly endGesture: (label: string) => void
  /** Within a gesture, or by keys, which become one undo entry once they are quiet. */
  readonly moveInputs: (values: Readonly<Record<string, InputValue>>, label: string) => void
  readonly slotOf: (option: string) => OptionSlot
  /** Calls with the width of an element now and whenever it changes, until it is stopped. */
  readonly watchWidth: (element: Element, act: (width: number) => void) => () => void
  /** Repeats something while a button is held, until it is stopped. */
  readonly hold: (again: () => void) => () => void
  readonly setInputs: (values: Readonly<Record<string, InputValue>>, label: string) => void
  /** Opens the map of two inputs, or closes it. */
  readonly openPair: (pair: { readonly x: string; readonly y: string } | undefined) => void
  readonly openArea: (area: string) => void
  readonly changeRecord: (change: Partial<DecisionRecord>, label: string) => readonly Problem[]
  /** Text as it is typed: kept after a moment of quiet, and at once by `endWriting`; one undo entry. */
  readonly writeRecord: (change: Partial<DecisionRecord>, label: string) => readonly Problem[]
  readonly endWriting: () => void
  readonly addNote: (note: Pick<RecordNote, 'at' | 'by' | 'text'>) => readonly Problem[]
  readonly removeNote: (id: string) => void
  /** Takes the record away as Markdown, or as data; gives the sentence that says what was done. */
  readonly takeAdr: (adr: Adr, of: Scenario, to: 'clipboard' | 'file') => Promise<string>
  readonly takeJson: (json: { readonly schema: string }, of: Scenario) => Promise<string>
  /** The link of the scenario as it stands; undefined: it is too long for one. */
  readonly address: () => string | undefined
  readonly print: () => void
  /** Takes the last change back. */
  readonly undo: () => void
  /** CSS colour of an option; grey for those without one. */
  readonly colourOf: (option: string) => string
}

/** A picture of a view, and what was chosen in it: `{ card: 'scatter', chosen: { across: 'month' } }`. */
export interface ShownPicture {
  readonly card: string
  readonly chosen: Readonly<Record<string, string>>
}

/** For how many px of the screen, and in which colours, a picture is drawn. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly theme: ChartTheme
}

/** A picture of a view that can leave the page: as an image, and its figures as a table. */
export interface Picture {
  /** As in `ShownPicture.card`, and in file names. */
  readonly id: string
  readonly label: string
  /** What is plotted, in which units: the picture stands alone. */
  readonly subtitle: string
  /** Its height on screen. */
  readonly heightFor: (width: number) => number
  readonly draw: (drawing: Drawing) => ReactElement
  /** Room below which it cannot be read, px. */
  readonly least?: { readonly width: number; readonly height: number }
  /** It needs all the width of a slide: reasons stand beside it only if asked for. */
  readonly wide?: boolean
  /** Made of what this tab alone has open: nobody who opens the link has it. */
  readonly ofTab?: boolean
  /** Made of what other pictures, the table or the panel show: for files alone. */
  readonly derived?: boolean
  /** Undefined: it has no figures that another picture does not have. */
  readonly data?: (() => DataTable) | undefined
  /** All of it, where the picture shows only what matters. */
  readonly allData?: (() => DataTable) | undefined
  /** Ids of the alternatives whose figures it shows; sources follow from them. */
  readonly shows: readonly string[]
}

/** What pictures are made of. */
export interface PictureSource<Model> {
  readonly reading: Reading
  readonly model: Model
  readonly slotOf: ViewActions['slotOf']
  readonly chosen: ShownPicture['chosen']
}

/**
 * Takes a picture away: straight to the clipboard, or where its size and form are chosen first. Gives the sentence that
 * says what was done; empty: it shows for itself.
 */
export type TakePicture = (shown: ShownPicture, to: 'clipboard' | 'file') => Promise<string>

export interface ViewProps<Model> {
  /** What is under a hand is drawn by it. */
  readonly model: Model
  /** The same, a few frames behind while a hand moves: everything else is drawn by it, so that no hand waits. */
  readonly later: Model
  readonly actions: ViewActions
  /** What the model says of draws and tracks belongs to an earlier state. */
  readonly updating?: boolean | undefined
  /** A hand moves an input: what has a place keeps it until the hand is gone. */
  readonly moving?: boolean | undefined
  /** Id of the option that is pinned, and travels in the link; always one of the evaluation. */
  readonly selected?: string | undefined
  /** Pins an option; undefined: none. */
  readonly onSelect?: ((option: string | undefined) => void) | undefined
  /** Id of the option that is pointed at anywhere on the page. */
  readonly highlighted?: string | undefined
  readonly onHighlight?: ((option: string | undefined) => void) | undefined
  /** What undo would take back, in the words of its entry; absent: nothing. */
  readonly lastChange?: string | undefined
  /** Takes a picture away as it is shown; absent: the page has nothing to offer. */
  readonly onPicture?: TakePicture | undefined
}

type Present<A extends Assessment, Model extends Presented> = (assessment: A) => Model

/** Everything a view shows, ready to be set: there at once, or loaded when it is first asked for, without the view. */
type Presenting<A extends Assessment, Model extends Presented> =
  | { readonly present: Present<A, Model>; readonly loadPresent?: undefined }
  | { readonly present?: undefined; readonly loadPresent: () => Promise<{ readonly present: Present<A, Model> }> }

interface Question<A extends Assessment, Model extends Presented> {
  readonly id: string
  readonly title: string
  readonly question: string
  /** Undefined as long as `loadAssess` has not brought what it needs. */
  readonly assess: (reading: Reading) => A | undefined
  /** Loads what assesses; absent: it is there. The first answer does not wait for it. */
  readonly loadAssess?: () => Promise<unknown>
  /**
   * Key of its answer where an option wins (`undefined`: nothing fits); the same as that of `assess`, but for a view whose
   * answer no option gives alone: that counts tracks of its own (`showsSourcing`). An input that changes the winner and not
   * this key has no effect on this view.
   */
  readonly keyWhere: (evaluation: Evaluation, option: string | undefined) => string
  /** What an answer is called that several options give; where it is there, the panel shows where answers change, not options. */
  readonly nameWhere?: (key: string) => string
  /** The pictures that there are now, in the order in which they are offered; absent: none can leave the page. */
  readonly loadPictures?: () => Promise<{ readonly takeAway: (source: PictureSource<Model>) => readonly Picture[] }>
  readonly loadView: () => Promise<{ readonly View: ComponentType<ViewProps<Model>> }>
  /** Its view shows all that is counted of build or buy. */
  readonly showsSourcing?: boolean
  /** Groups of inputs that its view is about: they come first in the panel, after what is demanded. */
  readonly groups?: readonly Group[]
  /** Two inputs whose map its view always shows; undefined: none at these inputs. */
  readonly pairOf?: (scenario: Scenario) => { readonly x: string; readonly y: string } | undefined
}

/** One question and its answer. The view is loaded when it is first opened. */
export type Decision<A extends Assessment, Model extends Presented> = Question<A, Model> & Presenting<A, Model>
