import type { Field } from '../model/field.ts'
import type { Resource } from './resource.ts'
import { schemaOf } from './schemaOf.ts'
import { unseenIn, writtenText } from './writtenText.ts'

export interface Parsed {
  /** Writable fields that were sent and are of the right form. */
  values: Record<string, unknown>
  invalid: { field: string | null; message: string }[]
}

interface Reading {
  creating: boolean
  /** Whether the server sends it of its own accord: then what is read-only to everybody is written. */
  own?: boolean
}

const base = new Set(['id', 'version', 'created_at', 'updated_at'])
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])
/** Of fields that do not exist so many are named, and of each name so many signs. */
const NAMED_FIELDS = 20
const NAMED_SIGNS = 60
/** No list of a record is longer; each item costs a look. */
const MAX_ITEMS = 200
/** No field takes a text of this length; it is refused for that alone. */
const TOO_LONG = 50_000

/**
 * Reads what was sent for a resource: blanks become null, read-only and computed fields are passed over, a field that the resource does not
 * have is invalid. Lists that are null become empty.
 */
export function parseBody(resource: Pick<Resource, 'fields' | 'computed'>, body: Record<string, unknown>, { creating, own = false }: Reading): Parsed {
  const parsed: Parsed = { values: {}, invalid: [] }
  const unknown: string[] = []
  for (const [name, sent] of Object.entries(body)) {
    const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined
    if (!field || unsafe.has(name)) {
      if (!base.has(name) && !Object.hasOwn(resource.computed, name)) unknown.push(name)
      continue
    }
    if (field.readOnly && !own) continue
    const value = tidied(field, sent) ?? field.fallback ?? null
    if (value === null) {
      if (field.required) parsed.invalid.push({ field: name, message: 'Dit is verplicht.' })
      else parsed.values[name] = null
      continue
    }
    if (Array.isArray(value) && value.length > MAX_ITEMS) {
      parsed.invalid.push({ field: name, message: 'Deze lijst is te lang.' })
      continue
    }
    const unseen = field.writeOnly ? null : unseenSign(value)
    const result = schemaOf(field.form).safeParse(value)
    if (unseen) parsed.invalid.push({ field: name, message: unseen })
    else if (result.success) parsed.values[name] = result.data
    else parsed.invalid.push({ field: name, message: result.error.issues[0]?.message ?? 'Dit is geen geldige waarde.' })
  }
  parsed.invalid.push(...unknownFields(unknown))
  if (creating) fillIn(resource, body, parsed)
  return parsed
}

/** Fields that the resource does not have, each at its name; of many the first ones and how many there are besides. */
function unknownFields(names: readonly string[]): Parsed['invalid'] {
  const told = names.slice(0, NAMED_FIELDS).map((name) => {
    const field = name.length > NAMED_SIGNS ? `${name.slice(0, NAMED_SIGNS)}…` : name
    return { field, message: `Het veld ${field} bestaat hier niet.` }
  })
  const rest = names.length - told.length
  return rest > 0 ? [...told, { field: null, message: `Nog ${rest} velden bestaan hier niet.` }] : told
}

function fillIn(resource: Pick<Resource, 'fields' | 'computed'>, body: Record<string, unknown>, parsed: Parsed): void {
  for (const [name, field] of Object.entries(resource.fields)) {
    if (field.readOnly || Object.hasOwn(body, name)) continue
    if (field.fallback !== undefined) parsed.values[name] = field.fallback
    else if (field.required) parsed.invalid.push({ field: name, message: 'Dit is verplicht.' })
    else parsed.values[name] = null
  }
}

/** Empty and blank text are the same as nothing; other text is written as it is kept, also inside lists. A password is taken as it is. */
function tidied(field: Field, value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'string' && value.length > TOO_LONG) return value
  if (typeof value === 'string') return field.writeOnly ? value.trim() || null : writtenText(value)
  return deep(value)
}

/** Lists within lists further down than any field has them. */
const TOO_DEEP = 6

function deep(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return writtenText(value) ?? ''
  if (typeof value !== 'object' || value === null || level > TOO_DEEP) return value
  if (Array.isArray(value)) return value.map((one) => deep(one, level + 1))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one, level + 1)]))
}

/** The first reason why some text in a value cannot be kept as it is written. */
function unseenSign(value: unknown, level = 0): string | null {
  if (typeof value === 'string') return value.length > TOO_LONG ? null : unseenIn(value)
  if (typeof value !== 'object' || value === null || level > TOO_DEEP) return null
  for (const one of Object.values(value)) {
    const found = unseenSign(one, level + 1)
    if (found) return found
  }
  return null
}
