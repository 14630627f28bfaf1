import { calendarDate, choice, type Form, type ValueOf as FormValue, list, number, text } from './form.ts'

/** How a value is kept in the database: as it is, as a boolean (0/1 on SQLite), or as JSON text. */
export type Storage = 'plain' | 'boolean' | 'json'
/** What a filter or a sort may expect of a field. */
export type FieldType = 'text' | 'date' | 'integer' | 'decimal' | 'boolean' | 'list' | 'instant'

/** One column of a resource: its form, storage and who writes it. `fixed` fields are given at creation and never change. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  form: Form<T>
  storage: Storage
  type: FieldType
  required: Required
  readOnly: boolean
  fixed: boolean
  /** Sent, but neither stored under this name nor answered (a password). */
  writeOnly?: boolean
  /** Words rather than a code: sorted as a reader expects, whatever their capitals and accents. */
  words?: boolean
  /** The day on which something happened: never after today. Periods, validity, effective and due dates may lie ahead. */
  happened?: boolean
  fallback?: T
  reference?: string
}

export type Fields = Record<string, Field>
type ValueOf<F> = F extends Field<infer T, true> ? T : F extends Field<infer T> ? T | null : never

export type RecordBase = {
  id: number
  version: number
  created_at: string
  updated_at: string
}
/** The row of a resource with these fields: required ones are never null. */
export type RowOf<F extends Fields> = RecordBase & { [K in keyof F]: ValueOf<F[K]> }
/** A record as the API answers it: its row, and beside it what the server computes (`…Computed` of its noun). */
export type ViewOf<F extends Fields, Computed extends Record<string, Form>> = RowOf<F> & { [K in keyof Computed]: FormValue<Computed[K]> }

interface Options<T> {
  readOnly?: boolean
  fixed?: boolean
  fallback?: T
}

function field<T>(type: FieldType, storage: Storage, form: Form<T>, options: Options<T> = {}, reference?: string): Field<T, false> {
  return { form, storage, type, required: false, readOnly: options.readOnly ?? false, fixed: options.fixed ?? false, fallback: options.fallback, reference }
}

/** The same field, but it must have a value. */
export function required<T>(optional: Field<T>): Field<T, true> {
  return { ...optional, required: true }
}

/** The same field, but only ever sent: not stored under its name, not answered. */
export function writeOnly<T, Required extends boolean>(sent: Field<T, Required>): Field<T, Required> {
  return { ...sent, writeOnly: true }
}

const NO_TEXT = 'Dit is geen tekst.'
const longerThan = (max: number): string => `Dit is langer dan ${max} tekens.`

/** One line of text. */
export const line = (max: number, options?: Options<string>): Field<string, false> => ({
  ...field('text', 'plain', text({ message: NO_TEXT, max: [max, longerThan(max)], oneLine: true }), options),
  // What the server writes in one line is a reference or a code.
  words: !options?.readOnly,
})

/** Running text; line breaks stay. */
export const prose = (options?: Options<string>): Field<string, false> =>
  field('text', 'plain', text({ message: NO_TEXT, max: [20_000, 'Dit is langer dan 20.000 tekens.'] }), options)

/** Running text that is searched for personal data, and no longer than a save can wait for. */
export const searchedProse = (options?: Options<string>): Field<string, false> =>
  field('text', 'plain', text({ message: NO_TEXT, max: [5_000, 'Dit is langer dan 5.000 tekens.'] }), options)

/** Text of a fixed form, refused with `message`; what is mistaken for it more often, with a sentence of its own. */
export const pattern = (form: RegExp, message: string, mistaken: readonly (readonly [form: RegExp, message: string])[] = []): Field<string, false> =>
  field('text', 'plain', text({ message, pattern: form, mistaken }))

/** The address of one mailbox. */
export const email = (): Field<string, false> => field('text', 'plain', { is: 'email' })

/** One of a closed list of codes. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T, options?: Options<T[number]>): Field<T[number], false> {
  return field('text', 'plain', choice(values, `Dit is geen bekende waarde; kies uit: ${values.join(', ')}.`), options)
}

/** A calendar date in Europe/Amsterdam, which may lie ahead. */
export const date = (options?: Options<string>): Field<string, false> => field('date', 'plain', calendarDate, options)

/** The calendar date on which something happened. */
export const eventDate = (options?: Options<string>): Field<string, false> => ({ ...date(options), happened: true })

/** An instant, given with `Z` or an offset and kept in UTC to the millisecond. */
export const instant = (options?: Options<string>): Field<string, false> => field('instant', 'plain', { is: 'instant' }, options)

/** A whole number between two bounds, both included. */
export const whole = (min: number, max: number, options?: Options<number>): Field<number, false> =>
  field(
    'integer',
    'plain',
    number({
      message: 'Dit is geen getal.',
      whole: 'Dit is geen geheel getal.',
      min: [min, `Dit is minder dan ${min}.`],
      max: [max, `Dit is meer dan ${max}.`],
    }),
    options,
  )

/** Whole euro cents, from zero to ten billion euros, refused with `message`. */
export const amount = (message: string): Form<number> =>
  number({ message, whole: message, min: [0, message], max: [1_000_000_000_000, 'Dit bedrag is te hoog.'] })

/** Whole euro cents. */
export const cents = (options?: Options<number>): Field<number, false> =>
  field('integer', 'plain', amount('Een bedrag is een geheel aantal eurocenten, nul of meer.'), options)

/** What the column holds. No clause limits a tariff, so that this is no rule of the policy. */
const MAX_PERCENT: readonly [number, string] = [9999.99, 'Een percentage heeft ten hoogste vier cijfers voor de komma.']
const decimal = { message: 'Dit is geen getal.', twoDecimals: 'Hoogstens twee decimalen.' }

/** A percentage with at most two decimals. */
export const percentage = (): Field<number, false> =>
  field('decimal', 'plain', number({ ...decimal, min: [0, 'Een percentage is nul of meer.'], max: MAX_PERCENT }))

/** A figure against a mean of 100, with at most two decimals. */
export const meanIndex = (): Field<number, false> =>
  field('decimal', 'plain', number({ ...decimal, above: [0, 'Een index is meer dan nul.'], max: [1000, 'Een index is hier hoogstens 1000.'] }))

export const flag = (options?: Options<boolean>): Field<boolean, true> =>
  required(field<boolean>('boolean', 'boolean', { is: 'yes or no', message: 'Dit is ja of nee.' }, { fallback: false, ...options }))

/** The id of a record of another resource. */
export const reference = (resource: string, options?: Options<number>): Field<number, false> => {
  const message = 'Dit is geen verwijzing.'
  return field('integer', 'plain', number({ message, whole: message, above: [0, message], max: [2_147_483_647, message] }), options, resource)
}

/** A list, kept as JSON; empty when not given. */
export const listOf = <T>(item: Form<T>, options?: Options<T[]>): Field<T[], true> =>
  required(field('list', 'json', list(item, { message: 'Dit is geen lijst.', max: [200, 'Deze lijst is te lang.'] }), { fallback: [], ...options }))

/** A structure kept as JSON, of the form given; null when not given. */
export const structure = <T>(form: Form<T>, options?: Options<T>): Field<T, false> => field('list', 'json', form, options)
