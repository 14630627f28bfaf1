import { type ZodObject, type ZodType, z } from 'zod'
import type { Resource } from '../../records/resource.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { resources } from '../resources.ts'
import type { Document } from './openapiAnswers.ts'

const known = new Map<string, ZodObject>()

/** A record of a resource as an answer carries it; one schema for each, so that whatever answers it refers to the same. */
export function recordOf(name: string): ZodObject {
  const record = known.get(name) ?? recordSchema(resources.find((resource) => resource.name === name)!).openapi(titleOf(name))
  known.set(name, record)
  return record
}

/** What is sent to make a record. */
export function inputOf({ name, fields }: Resource): ZodObject {
  const input: Record<string, ZodType> = {}
  for (const [field, described] of Object.entries(fields)) {
    if (!described.readOnly)
      input[field] = described.required && described.fallback === undefined ? schemaOf(described.form) : schemaOf(described.form).nullish()
  }
  return z
    .object(input)
    .strict()
    .openapi(`${titleOf(name)}Input`)
}

const titleOf = (name: string): string => name.replace(/(^|_)(\w)/g, (_all, _bar, letter) => letter.toUpperCase())

/** Says of every text that must be sent that a blank is none. */
export function withoutBlanks(document: Document): Document {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    if (!name.endsWith('Input') || !('properties' in schema)) continue
    for (const field of schema.required ?? []) {
      const described = schema.properties?.[field]
      if (described && !('$ref' in described) && described.type === 'string' && !described.enum) described.minLength ??= 1
    }
  }
  return document
}

function recordSchema(resource: Resource): ZodObject {
  const base: Record<string, ZodType> = resource.bare
    ? { id: z.number().int() }
    : { id: z.number().int(), version: z.number().int(), created_at: z.string(), updated_at: z.string() }
  for (const [name, field] of Object.entries(resource.fields)) {
    // Where a field may be private in some row, others are answered null.
    const isSometimesPrivate = resource.privateFields !== undefined && resource.guarded?.fields.includes(name)
    if (!field.writeOnly && !resource.hidden?.includes(name))
      base[name] = field.required && !isSometimesPrivate ? schemaOf(field.form) : schemaOf(field.form).nullable()
  }
  const { toEverybody } = resource
  if (toEverybody) for (const [name, schema] of Object.entries(base)) if (!toEverybody.includes(name)) base[name] = schema.optional()
  for (const [name, form] of Object.entries(resource.computed)) base[name] = schemaOf(form).optional()
  return z.object(base)
}
