import { type ZodNumber, type ZodString, type ZodType, z } from 'zod'
import { isCalendarDate } from '../model/dates.ts'
import type { Form, Shape } from '../model/form.ts'

// What a schema has no sentence of its own for is told in Dutch all the same.
z.config(z.locales.nl())

const known = new WeakMap<object, ZodType>()

/** The validation of a value of this form; one schema for each form. */
export function schemaOf<T>(form: Form<T>): ZodType<T> {
  const schema = known.get(form) ?? made(form)
  known.set(form, schema)
  return schema as ZodType<T>
}

function made(form: Shape): ZodType {
  switch (form.is) {
    case 'text':
      return textSchema(form)
    case 'email':
      return emailAddress
    case 'date':
      return z.string().refine(isCalendarDate, 'Dit is geen datum; schrijf jaar-maand-dag.')
    case 'day':
      return z.iso.date()
    case 'instant':
      return z.iso.datetime({ offset: true, error: 'Dit is geen tijdstip.' }).transform((written) => new Date(written).toISOString())
    case 'anything':
      return z.unknown()
    case 'choice':
      return z.enum(form.values, form.message)
    case 'number':
      return numberSchema(form)
    case 'yes or no':
      return z.boolean(form.message)
    case 'list': {
      const list = z.array(schemaOf(form.of), form.message)
      return form.max ? list.max(...form.max) : form.length ? list.length(...form.length) : list
    }
    case 'object': {
      const of = Object.fromEntries(Object.entries(form.of).map(([name, one]) => [name, schemaOf(one)]))
      return form.strict ? z.strictObject(of, form.message) : z.object(of)
    }
    case 'record':
      return z.record(z.string(), schemaOf(form.of))
    case 'either':
      return z.union(form.of.map((one) => schemaOf(one)))
    case 'or null':
      return schemaOf(form.of).nullable()
  }
}

function textSchema({ message, trimmed, min, max, oneLine, pattern, mistaken }: Extract<Shape, { is: 'text' }>): ZodType {
  let schema: ZodString = z.string(message)
  if (trimmed) schema = schema.trim()
  if (min) schema = schema.min(...min)
  if (max) schema = schema.max(...max)
  if (pattern) schema = schema.regex(pattern, { error: ({ input }) => mistaken?.find(([other]) => other.test(String(input)))?.[1] ?? message })
  return oneLine ? schema.transform((value) => value.replace(/\s+/g, ' ')) : schema
}

function numberSchema({ message, whole, min, above, max, twoDecimals }: Extract<Shape, { is: 'number' }>): ZodType {
  let schema: ZodNumber = z.number(message)
  if (whole) schema = schema.int(whole === true ? undefined : whole)
  if (min) schema = schema.min(...min)
  if (above) schema = schema.gt(...above)
  if (max) schema = schema.max(...max)
  return twoDecimals ? schema.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-7, twoDecimals) : schema
}

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?'
const mailbox = '[^\\s@<>()\\[\\]\\\\,;:".]+'
/** One mailbox at one domain, without a name around it. */
const oneAddress = new RegExp(`^${mailbox}(?:\\.${mailbox})*@(?:${label}\\.)+(?=.*\\p{L})${label}$`, 'u')
const emailAddress = z
  .string('Dit is geen e-mailadres.')
  .max(254, 'Dit is langer dan 254 tekens.')
  .refine((value) => value.length > 254 || oneAddress.test(value), 'Dit is geen e-mailadres; schrijf één adres, zoals zorginkoop@instelling.nl.')
