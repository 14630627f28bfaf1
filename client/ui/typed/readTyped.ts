import { today } from '../common/dates.ts'
import { cleaned } from './cleaned.ts'
import { readDate } from './readDate.ts'
import { type Decimal, readDecimal, shifted } from './readDecimal.ts'

/** What a box is for: `euro` gives whole cents, `date` gives `YYYY-MM-DD`, the others a number. */
export type TypedKind = 'euro' | 'percentage' | 'index' | 'count' | 'year' | 'date'

/** What a text says (null: nothing), or the key of the sentence that tells why it cannot be read. */
export type Reading = { value: number | string | null; problem?: undefined } | { problem: string; args?: Record<string, string | number>; value?: undefined }

export interface ReadingContext {
  /** The figures that a percentage or an index may have behind the comma; 2 unless said otherwise. */
  decimals?: number
  /** The day around which a date without a year is meant; today unless said otherwise. */
  near?: string | null
}

/** The one reading of what people type or paste into a box. It reads generously, guesses nowhere, and what it cannot read is never 0 or empty. */
export function readTyped(kind: TypedKind, typed: string, { decimals = 2, near }: ReadingContext = {}): Reading {
  const text = cleaned(typed)
  if (text === '') return { value: null }
  if (kind === 'date') {
    const date = readDate(text, { today: today(), near: near ?? today() })
    return date ? { value: date } : { problem: 'app.validation.date' }
  }
  if (kind === 'year') return /^(19|20|21)\d\d$/.test(text) ? { value: Number(text) } : { problem: 'app.validation.year' }
  return readers[kind](text.toLowerCase(), decimals)
}

const powers: Record<string, number> = { k: 3, dzd: 3, duizend: 3, ton: 5, mln: 6, mio: 6, miljoen: 6, mld: 9, miljard: 9 }
const ofPower = /^(.*[\d,-]) ?(k|dzd|duizend|ton|mln|mio|miljoen|mld|miljard)\.?$/

const readers: Record<'euro' | 'percentage' | 'index' | 'count', (text: string, decimals: number) => Reading> = {
  euro: (text) => {
    const bare = text.replace(/^(-? ?)(?:€|eur|euro) ?/, '$1').replace(/ ?(?:€|eur|euro)$/, '')
    const power = ofPower.exec(bare)
    return number(power?.[1] ?? bare, { thousands: true, scale: 2, shift: powers[power?.[2] ?? ''] ?? 0, unreadable: 'app.validation.euro', whole: true })
  },
  percentage: (text, decimals) => number(text.replace(/ ?(?:%|procent|pct\.?)$/, ''), { scale: decimals, unreadable: 'app.validation.percentage' }),
  index: (text, decimals) => number(text, { scale: decimals, unreadable: 'app.validation.index' }),
  count: (text) => {
    const power = ofPower.exec(text)
    return number(power?.[1] ?? text, { thousands: true, scale: 0, shift: powers[power?.[2] ?? ''] ?? 0, unreadable: 'app.validation.count', whole: true })
  },
}

interface Unit {
  /** Whether "1.200" is twelve hundred here. */
  thousands?: boolean
  /** The figures behind the comma that are kept. */
  scale: number
  /** The power of ten of the word behind it ("mln"). */
  shift?: number
  /** Whether the value counts the smallest unit (cents) rather than having decimals. */
  whole?: boolean
  unreadable: string
}

function number(text: string, { thousands = false, scale, shift = 0, whole = false, unreadable }: Unit): Reading {
  const decimal = readDecimal(text.trim())
  if (!decimal) return { problem: unreadable }
  if (decimal.negative) return /[1-9]/.test(`${decimal.whole}${decimal.fraction}`) ? { problem: 'app.validation.negative' } : { value: 0 }
  const settled = settle(decimal, { thousands, shift })
  if (!settled) return { problem: 'app.validation.two_readings', args: suggestions(decimal) }
  const units = shifted(settled, scale + shift)
  if (units === null) return scale === 0 ? { problem: 'app.validation.whole' } : { problem: 'app.validation.decimals', args: { smart_count: scale } }
  if (units === undefined) return { problem: 'app.validation.too_large' }
  return { value: whole ? units : Number(`${settled.whole}.${settled.fraction}`) }
}

/** What the one sign in "1.200" is here; null where both readings are as likely. */
function settle(decimal: Decimal, { thousands, shift }: { thousands: boolean; shift: number }): Decimal | null {
  const { doubt, whole, fraction } = decimal
  if (doubt === null) return decimal
  if (doubt === '.' && thousands && shift === 0) return { ...decimal, whole: `${whole}${fraction}`, fraction: '' }
  if (doubt === ',' && (!thousands || shift > 0)) return decimal
  return null
}

const suggestions = ({ whole, fraction }: Decimal) => ({ one: `${whole}${fraction}`, other: `${whole},${fraction.replace(/0+$/, '') || '0'}` })
