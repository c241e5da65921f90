import { useEffect, useRef, useState } from 'react'
import { counted } from '../../../base/format.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { filterCounts, filterTitles, finds, passes, type Filter } from './filters.ts'
import { focusRow, rowIn } from './focus-row.ts'
import { byGroup, panelInputs } from './groups.ts'
import { IdleInputs } from './IdleInputs.tsx'
import { InputGroup } from './InputGroup.tsx'
import type { Sought } from './sought.ts'
import styles from './Panel.module.css'
import { ownIds } from './row-state.ts'
import type { Arranged } from './use-arrangement.ts'
import type { RowSource } from './use-row-source.ts'

interface AllInputsProps {
  readonly arranged: Arranged
  readonly source: RowSource
  readonly sought: Sought
  readonly onClose: () => void
}

interface FindBarProps {
  readonly query: string
  readonly chosen: ReadonlySet<Filter>
  readonly counts: ReturnType<typeof filterCounts>
  readonly found: number
  readonly narrowed: boolean
  readonly search: Sought
  readonly onQuery: (query: string) => void
  readonly onChosen: (chosen: ReadonlySet<Filter>) => void
  readonly onClose: () => void
}

const toggled = (chosen: ReadonlySet<Filter>, filter: Filter): ReadonlySet<Filter> =>
  chosen.has(filter) ? new Set([...chosen].filter((one) => one !== filter)) : new Set([...chosen, filter])

/** The field and the filters above the list. */
function FindBar({ query, chosen, counts, found, narrowed, search, onQuery, onChosen, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (search.search) field.current?.focus()
  }, [search])
  return (
    <search className={styles['find']}>
      <div className={styles['field']}>
        <input
          ref={field}
          type="search"
          aria-label="Find an input"
          placeholder="Find an input"
          autoComplete="off"
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (query === '') onClose()
            else onQuery('')
          }}
        />
        <Button look="icon" label="Show only what matters here" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles['chips']} role="group" aria-label="Show only inputs that are">
        {counts.map(({ filter, count }) => (
          <button
            key={filter}
            type="button"
            className={styles['chip']}
            aria-pressed={chosen.has(filter)}
            disabled={count === 0 && !chosen.has(filter)}
            title={filterTitles[filter]}
            onClick={() => onChosen(toggled(chosen, filter))}
          >
            {filter} {count}
          </button>
        ))}
      </div>
      <p role="status" className={narrowed ? styles['count'] : 'visually-hidden'}>
        {counted(found, 'input')} found
      </p>
    </search>
  )
}

/** Every input of the scenario, with search and filters; those without effect on the open view folded away. */
export function AllInputs({ arranged, source, sought, onClose }: AllInputsProps) {
  const { arrangement, bearings, changed } = arranged
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<Filter>>(new Set())
  const given = { bearings, changed, own: ownIds(panelInputs, source) }
  const narrowed = query.trim() !== '' || chosen.size > 0
  const found = new Set(
    panelInputs
      .filter((one) => finds(query, one) && [...chosen].every((filter) => passes(filter, one, given)))
      .map(({ id }) => id),
  )
  const able = arrangement.able.filter((id) => found.has(id))
  const idle = arrangement.idle.filter((id) => found.has(id))

  useEffect(() => {
    const { input } = sought
    const row = input === undefined ? undefined : rowIn(list.current, input)
    if (row) focusRow(row)
    else list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
  }, [sought])

  return (
    <div ref={list}>
      <FindBar
        {...{ query, chosen, narrowed }}
        search={sought}
        counts={filterCounts(panelInputs, given)}
        found={found.size}
        onQuery={setQuery}
        onChosen={setChosen}
        onClose={onClose}
      />
      {byGroup(able).map(([group, ids]) => (
        <InputGroup key={group} {...{ group, ids, source, changed }} />
      ))}
      <IdleInputs ids={idle} {...{ source, bearings }} open={narrowed || sought.input !== undefined} />
      {found.size === 0 && (
        <p className={styles['none']}>
          No input is found{query.trim() === '' ? '' : ` for “${query.trim()}”`}
          {chosen.size === 0 ? '' : ` among those that are ${[...chosen].join(' and ')}`}.{' '}
          <button
            type="button"
            className={styles['quiet']}
            onClick={() => {
              setQuery('')
              setChosen(new Set())
            }}
          >
            Show all
          </button>
        </p>
      )}
    </div>
  )
}
