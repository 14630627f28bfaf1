import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { permissions, roles } from '../../access.ts'
import type { Resource } from '../../records/resource.ts'
import { resources } from '../resources.ts'
import {
  bulkResult,
  type Document,
  idParameter,
  ifMatch,
  json,
  rowsTogether,
  savedRows,
  together,
  versioned,
  withCommonAnswers,
  writing,
} from './openapiAnswers.ts'
import { registerExport } from './openapiExport.ts'
import { registerFigures } from './openapiFigures.ts'
import { registerImpacts } from './openapiImpacts.ts'
import { listQueryOf, page } from './openapiListQuery.ts'
import { registerLists } from './openapiLists.ts'
import { inputOf, recordOf, withoutBlanks } from './openapiRecords.ts'
import { registerRoutes } from './openapiRoutes.ts'
import { registerSearch } from './openapiSearch.ts'
import { registerSessions } from './openapiSessions.ts'
import { registerWork } from './openapiWork.ts'

let document: Document | undefined

/** The OpenAPI 3.1 document, generated once from the schemas that validate and the permission table. */
export function openApiDocument(): Document {
  document ??= generate()
  return document
}

function generate(): Document {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'session' })
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  for (const resource of resources) registerResource(registry, resource)
  registerRoutes(registry)
  registerFigures(registry)
  registerImpacts(registry)
  registerLists(registry)
  registerSearch(registry)
  registerSessions(registry)
  registerWork(registry)
  const described = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Zorginkoop API', version: '1.0.0', description: 'Contracten, ophogingsverzoeken en het inkoopbeleid dat erover beslist.' },
    security: [{ session: [] }, { token: [] }],
  })
  return withCommonAnswers(withoutBlanks(described))
}

/** The lists whose export is of their own making. */
const ownExport: ReadonlySet<string> = new Set(['policy_impact_lines'])

function registerResource(registry: OpenAPIRegistry, resource: Resource): void {
  const { name } = resource
  const record = recordOf(name)
  const input = inputOf(resource)
  const tags = [name]
  const done = 'x-roles'
  const granted = (operation: string) => ({
    [done]: roles.filter((role) => (permissions as Record<string, Record<string, readonly string[]>>)[name]?.[role]?.includes(operation)),
  })
  const offers = (operation: string): boolean => (granted(operation)[done]?.length ?? 0) > 0
  registry.registerPath({
    method: 'get',
    path: `/api/${name}`,
    tags,
    summary: `Lijst van ${name}`,
    ...granted('list'),
    request: { query: listQueryOf(resource) },
    responses: { 200: page(record) },
  })
  if (!ownExport.has(name)) registerExport(registry, resource, granted('list'))
  registry.registerPath({
    method: 'get',
    path: `/api/${name}/{id}`,
    tags,
    summary: `Een van ${name}`,
    ...granted('show'),
    request: { params: idParameter },
    responses: { 200: json(record, 'Het record') },
  })
  if (offers('create'))
    registry.registerPath({
      method: 'post',
      path: `/api/${name}`,
      tags,
      summary: `Nieuw in ${name}`,
      ...granted('create'),
      request: { body: json(input, 'De velden') },
      responses: { 201: json(record, 'Het hele record'), ...writing },
    })
  if (offers('create') || offers('edit')) {
    const rows = z.array(input.partial().extend({ id: z.number().int().optional(), version: z.number().int().optional() }))
    registry.registerPath({
      method: 'post',
      path: `/api/${name}/rows`,
      tags,
      summary: `Bewaar meer van ${name} in één keer, met een uitkomst per regel`,
      ...granted(offers('create') ? 'create' : 'edit'),
      request: {
        body: json(
          z.object({ rows, dry_run: z.boolean().optional(), partial: z.boolean().optional() }),
          'De regels: met nummer en versie een wijziging, anders een nieuw record',
        ),
      },
      responses: { 200: json(savedRows, 'Wat er van elke regel kwam, of bij dry_run zou komen'), ...rowsTogether },
    })
  }
  if (offers('edit')) {
    const changes = input.partial().extend({ version: z.number().int().optional() })
    registry.registerPath({
      method: 'put',
      path: `/api/${name}/{id}`,
      tags,
      summary: `Wijzig een van ${name}`,
      ...granted('edit'),
      request: { params: idParameter, headers: ifMatch, body: json(changes, 'Wat verandert, met de versie') },
      responses: { 200: json(record, 'Het hele record'), ...versioned },
    })
    const bulk = z.object({
      ids: z.array(z.number().int()).optional(),
      filter: z.record(z.string(), z.unknown()).optional(),
      count: z.number().int().optional(),
      versions: z.record(z.string(), z.number()).optional(),
      data: input.partial().optional(),
      delete: z.boolean().optional(),
      dry_run: z.boolean().optional(),
      partial: z.boolean().optional(),
    })
    registry.registerPath({
      method: 'post',
      path: `/api/${name}/bulk`,
      tags,
      summary: `Wijzig of verwijder meer van ${name}: alle of geen, of met partial wat mag`,
      ...granted('edit'),
      request: { body: json(bulk, 'Welke (de nummers, of een filter met hoeveel regels het toonde), en wat verandert') },
      responses: { 200: json(bulkResult, 'De nummers; bij dry_run en partial ook wat er van elke regel kwam, of zou komen'), ...together },
    })
  }
  if (offers('delete'))
    registry.registerPath({
      method: 'delete',
      path: `/api/${name}/{id}`,
      tags,
      summary: `Verwijder een van ${name}`,
      ...granted('delete'),
      request: { params: idParameter, headers: ifMatch },
      responses: { 200: json(record, 'Het record zoals het was'), ...versioned },
    })
}
