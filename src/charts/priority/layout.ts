import { textWidth } from '../look/text-width.ts'
import { boxAround, touches } from '../place/box.ts'
import { sizes, type EdgeNotes } from './edge-texts.ts'
import { frameOf } from './forms.ts'
import type { MapForm, MapFrame } from './frame.ts'
import { drawnRegions, markReach, namesFor, smallestShare, type DrawnRegion, type RegionName } from './names.ts'
import { regionAt, type MapRegion } from './regions.ts'
import { placeOf } from './triangle.ts'
import type { Weights } from './weights.ts'

/** Everything about the map that does not follow the mark. */
export interface MapLayout {
  readonly frame: MapFrame
  readonly drawn: readonly DrawnRegion[]
  readonly names: readonly RegionName[]
  /** Lines below the map. */
  readonly list: readonly string[]
  /** How many lines of their notes the slanting edges show. */
  readonly noteLines: number
}

export interface LayoutGiven {
  readonly form: MapForm
  readonly width: number
  readonly height: number
  readonly regions: readonly MapRegion[]
  readonly nowhere?: readonly string[] | undefined
  readonly edges?: EdgeNotes | undefined
  readonly hatched: boolean
  readonly ringed: boolean
  /** Names keep away from the mark. */
  readonly mark: Weights
  /** The layout before this one: names that still fit stay where they are. */
  readonly before?: MapLayout | undefined
}

const percent = (share: number): string => `${Math.max(1, Math.round(share * 100))}\u202f%`

interface ListPart {
  readonly lead: string
  readonly names: readonly string[]
}

const sayParts = (parts: readonly ListPart[]): string =>
  parts
    .filter(({ names }) => names.length > 0)
    .map(({ lead, names }) => `${lead}: ${names.join(', ')}`)
    .join('. ')

/** Without the last name of the last part that has any. */
function shorter(parts: readonly ListPart[]): readonly ListPart[] {
  const last = parts.findLastIndex(({ names }) => names.length > 0)
  return parts.map((part, index) => (index === last ? { ...part, names: part.names.slice(0, -1) } : part))
}

/** Regions without a name in the map, in the one line that is kept for them; what it cannot hold is counted. */
function listOf(listed: readonly MapRegion[], nowhere: readonly string[], width: number): readonly string[] {
  const count = listed.length + nowhere.length
  if (count === 0) return []
  const small = listed.filter(({ share }) => share < smallestShare).map(({ label }) => label)
  const other = listed
    .filter(({ share }) => share >= smallestShare)
    .map(({ label, share }) => `${label} (${percent(share)})`)
  let parts: readonly ListPart[] = [
    { lead: 'Also wins', names: other },
    { lead: 'Wins almost nowhere', names: small },
    { lead: 'Nowhere', names: nowhere },
  ]
  for (let left = 0; left <= count; left++) {
    const more = left === 0 ? '' : sayParts(parts) === '' ? `${left} more in the table` : `, ${left} more`
    const line = sayParts(parts) + more
    if (textWidth(line, sizes.list) <= width) return [line]
    parts = shorter(parts)
  }
  return []
}

const isSameSize = (frame: MapFrame, { width, height, form }: LayoutGiven): boolean =>
  frame.width === width && frame.height === height && frame.form === form

/** Does the mark lie on a name, so that the name should move? */
const isOnName = ({ frame, names }: MapLayout, mark: Weights): boolean => {
  const place = boxAround(placeOf(frame.triangle, mark), markReach)
  return names.some(({ box, leader }) => !leader && touches(place, box))
}

/** Is the option that wins at the mark without its name, while others have theirs? */
const lacksName = ({ names, list }: MapLayout, { regions, mark }: LayoutGiven): boolean => {
  const here = list.length > 0 ? regionAt(regions, mark)?.option : undefined
  return here !== undefined && !names.some(({ option }) => option === here)
}

/** One line is always kept for the list, so that the triangle keeps its size while regions come and go. */
const listLines = 1

/** Technology and example of an edge give way, the example first, where a region has no name otherwise. */
const noteChoices = [2, 1, 0] as const

function layOutWith(given: LayoutGiven, noteLines: number) {
  const kept = given.before && isSameSize(given.before.frame, given) ? given.before.names : []
  const known = new Map(kept.map((name) => [name.option, name]))
  const frame = frameOf({ ...given, listed: listLines, noteLines })
  const drawn = drawnRegions(frame, given.regions)
  const here = regionAt(given.regions, given.mark)
  const { names, listed } = namesFor(frame, drawn, placeOf(frame.triangle, given.mark), here, known)
  const unnamed = listed.filter(({ share }) => share >= smallestShare).length
  return { layout: { frame, drawn, names, list: listOf(listed, given.nowhere ?? [], given.width), noteLines }, unnamed }
}

/** Lays the map out: with whole notes at the edges, or as much of them as leaves every region its name. */
export function layOutMap(given: LayoutGiven): MapLayout {
  const usual = noteChoices[0]
  const last = given.before?.noteLines ?? usual
  const choices = given.edges ? new Set([usual, last, ...noteChoices]) : [usual]
  let best: ReturnType<typeof layOutWith> | undefined
  for (const lines of choices) {
    const next = layOutWith(given, lines)
    if (!best || next.unnamed < best.unnamed) best = next
    if (best.unnamed === 0) break
  }
  return best?.layout ?? layOutWith(given, usual).layout
}

const isSame = (a: LayoutGiven, b: LayoutGiven): boolean =>
  a.regions === b.regions &&
  a.nowhere === b.nowhere &&
  a.width === b.width &&
  a.height === b.height &&
  a.form === b.form &&
  a.edges === b.edges &&
  a.hatched === b.hatched &&
  a.ringed === b.ringed

const isSameMark = (a: Weights, b: Weights): boolean => a.every((weight, index) => weight === b[index])

/** Layouts that stay calm: a new one only where something but the mark changed, or where a resting mark hides a name. */
export function calmLayouts(): (given: LayoutGiven, moving: boolean) => MapLayout {
  let last: { readonly given: LayoutGiven; readonly layout: MapLayout } | undefined
  return (given, moving) => {
    if (last && isSame(last.given, given)) {
      const isUneasy = isOnName(last.layout, given.mark) || lacksName(last.layout, given)
      if (moving || !isUneasy || isSameMark(last.given.mark, given.mark)) return last.layout
    }
    last = { given, layout: layOutMap({ ...given, before: last?.layout }) }
    return last.layout
  }
}
