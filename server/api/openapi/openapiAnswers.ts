import { extendZodWithOpenApi, type OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { type ZodType, z } from 'zod'
import { warnings } from '../../model/answers.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { operationIdOf } from './openapiOperationIds.ts'

extendZodWithOpenApi(z)

export type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>
type Described = Record<string, unknown>

/** The id in a path. */
export const idParameter = z.object({ id: z.number().int().min(1).max(2_147_483_647).openapi({ description: 'Het nummer van het record' }) })
/** The version of a record in a header, in place of the one in the body. */
export const ifMatch = z.object({ 'If-Match': z.string().optional().openapi({ description: 'De gelezen versie, zoals "3"' }) })
/** A body or answer in JSON. */
export const json = (schema: ZodType, description: string) => ({ description, content: { 'application/json': { schema } } })
/** What every answer but a success carries. */
export const problem = z.object({ code: z.string(), message: z.string() }).openapi('Problem')
/** What stands in the way: the record as it is now with who changed it since, or the one that there may be one of. */
const conflicting = problem
  .extend({
    current: z.record(z.string(), z.unknown()).optional(),
    changes: z
      .array(z.object({ field: z.string(), at: z.string(), actor: z.string(), before: z.unknown(), after: z.unknown() }))
      .optional()
      .openapi({ description: 'Alleen bij version_conflict' }),
    field: z.string().optional().openapi({ description: 'Bij duplicate: het veld waar het aan ligt' }),
    existing: z
      .object({ resource: z.string(), id: z.number().int(), label: z.string() })
      .optional()
      .openapi({ description: 'Bij duplicate: het record dat er al is, voor wie het mag zien' }),
  })
  .openapi('Conflict')
export const refusals = schemaOf(warnings)
const refused = problem.extend({ errors: z.record(z.string(), z.unknown()), refusals: refusals.optional() }).openapi('Refused')
const refusedById = problem
  .extend({ refusals: z.record(z.string(), refusals), errors_by_id: z.record(z.string(), z.record(z.string(), z.unknown())) })
  .openapi('RefusedById')

/** What a call with invalid fields may be answered. */
export const invalid = { 422: json(refused, 'Ongeldig veld of geweigerd door een bepaling') }
/** What a write of a record may be answered. */
export const writing = { 409: json(conflicting, 'Andere versie, dubbel of nog in gebruik'), ...invalid }
/** What a write that sends the version it read may be answered. */
export const versioned = { ...writing, 412: json(conflicting, 'If-Match noemt een andere versie'), 428: json(problem, 'De versie ontbreekt') }
/** What a write of several records may be answered. */
export const together = {
  ...versioned,
  404: json(problem, 'Een van de nummers bestaat niet'),
  422: json(refusedById, 'Niets is opgeslagen: per nummer wat ongeldig is of geweigerd'),
}

/** What came of a bulk change. */
export const bulkResult = z
  .object({
    ids: z.array(z.number().int()),
    dry_run: z.boolean().optional(),
    rows: z
      .array(
        z.object({
          id: z.number().int(),
          name: z.string().nullable(),
          outcome: z.enum(['updated', 'unchanged', 'deleted', 'refused']),
          version: z.number().int().nullable(),
          refusals,
        }),
      )
      .optional(),
  })
  .openapi('BulkResult')

/** What came of a save of many rows. */
export const savedRows = z
  .object({
    dry_run: z.boolean(),
    saved: z.number().int(),
    rows: z.array(
      z.object({
        outcome: z.enum(['created', 'updated', 'unchanged', 'refused']),
        id: z.number().int().nullable(),
        version: z.number().int().nullable(),
        before: z.record(z.string(), z.unknown()).nullable(),
        warnings: refusals,
        refusals,
      }),
    ),
  })
  .openapi('SavedRows')
/** What a save of many rows that go together is answered where one of them is refused. */
export const rowsTogether = { 422: json(problem.extend(savedRows.shape).openapi('RefusedRows'), 'Niets is opgeslagen: per regel wat ongeldig is of geweigerd') }

/** The header of a write that is to be carried out once, however often it is sent. */
const onceOnly = {
  in: 'header',
  name: 'Idempotency-Key',
  required: false,
  description: 'Zelfde sleutel en zelfde inhoud: het antwoord van de eerste keer, en er wordt niets geschreven; andere inhoud: 422.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

const told = (description: string): Described => ({ description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } })

/** Adds to every operation but the public ones what any call of its kind may be answered, and to every write the header that it takes; what an operation says of itself stands. */
export function withCommonAnswers(document: Document): Document {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item as Record<string, Described>)) {
      operation.operationId = operationIdOf(method, path)
      if (path.startsWith('/api/public/')) continue
      operation.responses = { ...commonTo(path, method, operation), ...(operation.responses as Described) }
      if (method !== 'get' && !path.startsWith('/api/auth/')) operation.parameters = [...((operation.parameters as unknown[]) ?? []), onceOnly]
    }
  }
  return document
}

function commonTo(path: string, method: string, { security, parameters = [], tags = [] }: Described): Described {
  const isWrite = method !== 'get'
  const isOfRole = !(tags as readonly unknown[]).includes('auth')
  const takesQuery = (parameters as { in: string }[]).some((parameter) => parameter.in === 'query')
  const forbidden = [...(isOfRole ? ['niet toegestaan voor deze rol'] : []), ...(isWrite ? ['gevraagd vanaf een andere website'] : [])].join(', of ')
  return {
    ...(isWrite ? { 400: told('Geen geldige JSON of een verkeerde vorm'), 413: told('Meer dan 2 MB'), 415: told('Een onbekende codering') } : {}),
    ...(takesQuery ? { 400: told('Onbekend veld of verkeerde vorm') } : {}),
    ...(Array.isArray(security) ? {} : { 401: told('Geen sessie') }),
    ...(forbidden ? { 403: told(`${forbidden[0]!.toUpperCase()}${forbidden.slice(1)}`) } : {}),
    ...(path.includes('{') ? { 404: told('Bestaat niet') } : {}),
    500: told('Een fout op de server'),
    503: told('De database is bezet of onbereikbaar'),
  }
}
