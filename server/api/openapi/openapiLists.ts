import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { type ZodType, z } from 'zod'
import { listedPolicy, publicEntry, publicList, publicLists } from '../../features/publications/public/publicFormat.ts'
import { idParameter, json, problem, versioned } from './openapiAnswers.ts'
import { recordOf } from './openapiRecords.ts'

/** Describes what is asked of the lists of contracted parties besides the records: their steps, their differences, and all that is public. */
export function registerLists(registry: OpenAPIRegistry): void {
  registerSteps(registry)
  registerPublic(registry)
}

const read = { version: z.number().int() }
const steps: readonly (readonly [name: string, summary: string, body: Record<string, ZodType>])[] = [
  ['compose', 'Een concept opnieuw samenstellen', read],
  ['check', 'Een samenstelling controleren', read],
  ['publish', 'Een gecontroleerde lijst publiceren', read],
  ['schedule', 'Een gecontroleerde lijst plannen voor een dag en uur', { ...read, scheduled_at: z.iso.datetime() }],
  ['withdraw', 'De lijst die geldt intrekken', { ...read, reason: z.string() }],
]

function registerSteps(registry: OpenAPIRegistry): void {
  const publication = recordOf('publications')
  for (const [name, summary, body] of steps)
    registry.registerPath({
      method: 'post',
      path: `/api/publications/{id}/${name}`,
      tags: ['publications'],
      summary,
      request: { params: idParameter, body: json(z.object(body), 'De gelezen versie') },
      responses: { 200: json(publication, 'De lijst'), ...versioned },
    })
  const item = z.object({
    kind: z.enum(['added', 'removed', 'changed']),
    provider_id: z.number(),
    contract_id: z.number(),
    name: z.string(),
    agb_code: z.string(),
    city: z.string(),
    care_type: z.string(),
    standing: z.string(),
    fields: z.array(z.object({ field: z.string(), was: z.unknown(), becomes: z.unknown() })),
  })
  const counts = z.object({ added: z.number(), removed: z.number(), changed: z.number() })
  const against = z.object({ number: z.number(), published_on: z.string() }).nullable()
  registry.registerPath({
    method: 'get',
    path: '/api/publications/{id}/differences',
    tags: ['publications'],
    summary: 'Wat een lijst anders zegt dan de vorige',
    request: { params: idParameter, query: z.object({ kind: z.string().optional(), q: z.string().optional() }) },
    responses: { 200: json(z.object({ against, counts, total: z.number(), items: z.array(item) }), 'De verschillen') },
  })
  const listing = z.object({
    policy_code: z.string(),
    publication_id: z.number(),
    number: z.number(),
    care_type: z.string(),
    standing: z.string(),
    from: z.string(),
    until: z.string().nullable(),
  })
  registry.registerPath({
    method: 'get',
    path: '/api/providers/{id}/listings',
    tags: ['providers'],
    summary: 'Op welke lijsten deze zorgaanbieder stond, van wanneer tot wanneer',
    request: { params: idParameter },
    responses: { 200: json(z.array(listing), 'De lijsten') },
  })
}

function registerPublic(registry: OpenAPIRegistry): void {
  const base = '/api/public/contracted-parties'
  const policy = z.string().openapi({ example: 'GGZ-2027' })
  const often = { 304: { description: 'Ongewijzigd' }, 429: json(problem, 'Te veel verzoeken') }
  const missing = { ...often, 400: json(problem, 'Een parameter klopt niet'), 404: json(problem, 'Er gold geen lijst') }
  const query = z.object({
    policy: policy.optional(),
    care_type: z.enum(['ggz', 'elv', 'grz', 'gzsp']).optional(),
    on: z.iso.date().optional(),
    q: z.string().optional(),
    format: z.enum(['json', 'csv', 'xlsx']).optional(),
  })
  const open = (path: string, summary: string, responses: Record<number, { description: string }>, asked?: ReturnType<typeof z.object>): void =>
    registry.registerPath({ method: 'get', path, tags: ['public'], summary, security: [], ...(asked ? { request: { query: asked } } : {}), responses })
  open(
    base,
    'De lijst van gecontracteerde partijen op een dag; zonder policy alle lijsten die gelden',
    { 200: json(z.union([publicList, publicLists]), 'De lijst, of alle lijsten'), ...missing },
    query,
  )
  open(
    `${base}/policies`,
    'Van welk inkoopbeleid er op een dag een lijst geldt',
    { 200: json(z.array(listedPolicy), 'Per inkoopbeleid de lijst die geldt'), ...often, 400: json(problem, 'Een parameter klopt niet') },
    z.object({ on: z.iso.date().optional() }),
  )
  open(`${base}/schema.json`, 'Het JSON Schema van die lijst', { 200: { description: 'JSON Schema 2020-12' }, ...often })
  open(`${base}/feed`, 'Atom-feed van publicaties en intrekkingen', { 200: { description: 'Atom' }, ...often })
  const numbered = z.object({ number: z.number(), date: z.string() })
  const changes = z.object({
    policy: z.string(),
    from: numbered.nullable(),
    to: numbered,
    added: z.array(publicEntry),
    removed: z.array(publicEntry),
    changed: z.array(z.object({ entry: publicEntry, fields: z.array(z.record(z.string(), z.unknown())) })),
  })
  open(
    `${base}/changes`,
    'Wat een lijst anders zegt dan een eerdere',
    { 200: json(changes, 'De verschillen'), ...missing },
    z.object({ policy, from: z.string().optional(), to: z.string() }),
  )
}
