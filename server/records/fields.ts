import { z } from 'zod'
import { isCalendarDate } from '../model/dates.ts'

// What a schema has no sentence of its own for is told in Dutch all the same.
z.config(z.locales.nl())

/** How a value is kept in the database: as it is, as a boolean (0/1 on SQLite), or as JSON text. */
export type Storage = 'plain' | 'boolean' | 'json'
/** What a filter or a sort may expect of a field. */
export type FieldType = 'text' | 'date' | 'integer' | 'decimal' | 'boolean' | 'list' | 'instant'

/** One column of a resource: its validation, storage and who writes it. `fixed` fields are given at creation and never change. */
export interface Field<T = unknown, Required extends boolean = boolean> {
  schema: z.ZodType<T>
  storage: Storage
  type: FieldType
  required: Required
  readOnly: boolean
  fixed: boolean
  /** Sent, but neither stored under this name nor answered (a password). */
  writeOnly?: boolean
  /** Words rather than a code: sorted as a reader expects, whatever their capitals and accents. */
  words?: boolean
  fallback?: T
  reference?: string
}

export type Fields = Record<string, Field>
type ValueOf<F> = F extends Field<infer T, true> ? T : F extends Field<infer T> ? T | null : never

export interface RecordBase {
  id: number
  version: number
  created_at: string
  updated_at: string
}
/** The row of a resource with these fields: required ones are never null. */
export type RowOf<F extends Fields> = RecordBase & { [K in keyof F]: ValueOf<F[K]> }

interface Options<T> {
  readOnly?: boolean
  fixed?: boolean
  fallback?: T
}

function field<T>(type: FieldType, storage: Storage, schema: z.ZodType<T>, options: Options<T> = {}, reference?: string): Field<T, false> {
  return { schema, storage, type, required: false, readOnly: options.readOnly ?? false, fixed: options.fixed ?? false, fallback: options.fallback, reference }
}

/** The same field, but it must have a value. */
export function required<T>(optional: Field<T>): Field<T, true> {
  return { ...optional, required: true }
}

/** The same field, but only ever sent: not stored under its name, not answered. */
export function writeOnly<T, Required extends boolean>(sent: Field<T, Required>): Field<T, Required> {
  return { ...sent, writeOnly: true }
}

const pad = (value: string): string => value.replace(/\s+/g, ' ')
/** A calendar date as JSON carries it. */
export const calendarDate = z.string().refine(isCalendarDate, 'Dit is geen datum; schrijf jaar-maand-dag.')

/** One line of text. */
export const line = (max: number, options?: Options<string>): Field<string, false> => ({
  ...field('text', 'plain', z.string('Dit is geen tekst.').max(max, `Dit is langer dan ${max} tekens.`).transform(pad) as z.ZodType<string>, options),
  // What the server writes in one line is a reference or a code.
  words: !options?.readOnly,
})

/** Running text; line breaks stay. */
export const prose = (options?: Options<string>): Field<string, false> =>
  field('text', 'plain', z.string('Dit is geen tekst.').max(20_000, 'Dit is langer dan 20.000 tekens.'), options)

/** Running text that is searched for personal data, and no longer than a save can wait for. */
export const searchedProse = (options?: Options<string>): Field<string, false> =>
  field('text', 'plain', z.string('Dit is geen tekst.').max(5_000, 'Dit is langer dan 5.000 tekens.'), options)

/** Text of a fixed form, refused with `message`; what is mistaken for it more often, with a sentence of its own. */
export const pattern = (form: RegExp, message: string, mistaken: readonly (readonly [form: RegExp, message: string])[] = []): Field<string, false> =>
  field('text', 'plain', z.string(message).regex(form, { error: ({ input }) => mistaken.find(([other]) => other.test(String(input)))?.[1] ?? message }))

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?'
const mailbox = '[^\\s@<>()\\[\\]\\\\,;:".]+'
/** One mailbox at one domain, without a name around it. */
const oneAddress = new RegExp(`^${mailbox}(?:\\.${mailbox})*@(?:${label}\\.)+(?=.*\\p{L})${label}$`, 'u')

/** The address of one mailbox. */
export const email = (): Field<string, false> =>
  field(
    'text',
    'plain',
    z
      .string('Dit is geen e-mailadres.')
      .max(254, 'Dit is langer dan 254 tekens.')
      .refine((text) => text.length > 254 || oneAddress.test(text), 'Dit is geen e-mailadres; schrijf één adres, zoals zorginkoop@instelling.nl.'),
  )

/** One of a closed list of codes. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T, options?: Options<T[number]>): Field<T[number], false> {
  return field('text', 'plain', z.enum(values, `Dit is geen bekende waarde; kies uit: ${values.join(', ')}.`) as unknown as z.ZodType<T[number]>, options)
}

/** A calendar date in Europe/Amsterdam. */
export const date = (options?: Options<string>): Field<string, false> => field('date', 'plain', calendarDate, options)

/** An instant, given with `Z` or an offset and kept in UTC to the millisecond. */
export const instant = (options?: Options<string>): Field<string, false> =>
  field('instant', 'plain', z.iso.datetime({ offset: true, error: 'Dit is geen tijdstip.' }).transform(inUtc) as unknown as z.ZodType<string>, options)

const inUtc = (written: string): string => new Date(written).toISOString()

/** A whole number between two bounds, both included. */
export const whole = (min: number, max: number, options?: Options<number>): Field<number, false> =>
  field(
    'integer',
    'plain',
    z.number('Dit is geen getal.').int('Dit is geen geheel getal.').min(min, `Dit is minder dan ${min}.`).max(max, `Dit is meer dan ${max}.`),
    options,
  )

/** Whole euro cents, from zero to ten billion euros. */
export const cents = (options?: Options<number>): Field<number, false> => {
  const message = 'Een bedrag is een geheel aantal eurocenten, nul of meer.'
  return field('integer', 'plain', z.number(message).int(message).min(0, message).max(1_000_000_000_000, 'Dit bedrag is te hoog.'), options)
}

/** What the column holds. No clause limits a tariff, so that this is no rule of the policy. */
const MOST_PERCENT = 9999.99

/** A percentage with at most two decimals. */
export const percentage = (): Field<number, false> =>
  field(
    'decimal',
    'plain',
    z
      .number('Dit is geen getal.')
      .min(0, 'Een percentage is nul of meer.')
      .max(MOST_PERCENT, 'Een percentage heeft ten hoogste vier cijfers voor de komma.')
      .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-7, 'Hoogstens twee decimalen.'),
  )

/** A figure against a mean of 100, with at most two decimals. */
export const meanIndex = (): Field<number, false> =>
  field(
    'decimal',
    'plain',
    z
      .number('Dit is geen getal.')
      .positive('Een index is meer dan nul.')
      .max(1000, 'Een index is hier hoogstens 1000.')
      .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-7, 'Hoogstens twee decimalen.'),
  )

export const flag = (options?: Options<boolean>): Field<boolean, true> =>
  required(field('boolean', 'boolean', z.boolean('Dit is ja of nee.'), { fallback: false, ...options }))

/** The id of a record of another resource. */
export const reference = (resource: string, options?: Options<number>): Field<number, false> =>
  field(
    'integer',
    'plain',
    z.number('Dit is geen verwijzing.').int('Dit is geen verwijzing.').positive('Dit is geen verwijzing.').max(2_147_483_647, 'Dit is geen verwijzing.'),
    options,
    resource,
  )

/** A list, kept as JSON; empty when not given. */
export const listOf = <T>(item: z.ZodType<T>, options?: Options<T[]>): Field<T[], true> =>
  required(field('list', 'json', z.array(item, 'Dit is geen lijst.').max(200, 'Deze lijst is te lang.') as z.ZodType<T[]>, { fallback: [], ...options }))

/** A structure kept as JSON, validated by `schema`; null when not given. */
export const structure = <T>(schema: z.ZodType<T>, options?: Options<T>): Field<T, false> => field('list', 'json', schema, options)
