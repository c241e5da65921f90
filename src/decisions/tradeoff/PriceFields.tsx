import { dollarsOf, plain } from '../../base/format.ts'
import { parseInput } from '../../scenario/grammar.ts'
import { parameterOf } from '../../scenario/parameters.ts'
import { ValueField } from '../../ui/ValueField.tsx'
import type { Exchange, Price, WishedPrices } from './exchange.ts'
import styles from './Pictures.module.css'

interface PriceFieldsProps {
  readonly exchange: Exchange
  /** Sets both; a sentence back means that no mix has these prices. */
  readonly onPrices: (wished: WishedPrices) => string | undefined
}

/** Money is typed here as everywhere. */
const money = parameterOf('limits.costPerRequest')

/** Smaller prices are shown for a million requests, USD. */
const smallest = 1e-6

/** Three digits are what a price can mean. */
const textOf = (usd: number): string => `$${plain(Number(usd.toPrecision(3)))}`

interface PriceFieldProps {
  readonly name: string
  readonly price: Price
  readonly onPrice: (usd: number) => string | undefined
}

function PriceField({ name, price, onPrice }: PriceFieldProps) {
  const { usd, refused } = price
  const tiny = usd !== undefined && usd > 0 && usd < smallest
  const enter = (text: string): string | undefined => {
    if (/^\$?0+(\.0*)?$/.test(text.trim())) return onPrice(0)
    const read = money && parseInput(money, text)
    const value = read?.ok ? read.value : undefined
    if (read && !read.ok) return read.problems.map(({ message }) => message).join(' ')
    return typeof value === 'number' ? onPrice(value) : 'A price is one amount, for example $0.002.'
  }
  return (
    <p
      className={styles['price']}
      title={`${name} is worth this much a request at the mark; another price moves the mark`}
    >
      <span>{name}</span>
      {refused === '' ? (
        <ValueField
          label={`${name} is worth, USD a request`}
          number={usd === undefined ? 'none' : dollarsOf(tiny ? usd * 1e6 : usd)}
          unit={tiny ? '/M' : ''}
          text={usd === undefined ? '' : textOf(usd)}
          onEnter={enter}
        />
      ) : (
        <b title={refused}>no price</b>
      )}
    </p>
  )
}

const names: Readonly<Record<Price['unit'], string>> = {
  point: '1 quality point',
  second: '1 s less wait',
  hour: '1 h less wait',
}

/** Priorities in money: what they are worth, and the other way round. Two prices set the mark. */
export function PriceFields({ exchange: { quality, time, at }, onPrices }: PriceFieldsProps) {
  if (quality.refused !== '' && quality.refused === time.refused)
    return (
      <p className={styles['price']} data-alone="" title={`No prices at ${at}: ${quality.refused}`}>
        No prices here: {quality.refused}
      </p>
    )
  const now = { quality: quality.usd ?? 0, time: time.usd ?? 0 }
  return (
    <div role="group" aria-label="Priorities in money, a request" className={styles['prices']}>
      <PriceField name={names[quality.unit]} price={quality} onPrice={(usd) => onPrices({ ...now, quality: usd })} />
      <PriceField name={names[time.unit]} price={time} onPrice={(usd) => onPrices({ ...now, time: usd })} />
    </div>
  )
}
