import { extendZodWithOpenApi, OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { type ZodType, z } from 'zod'
import { permissions, roles } from '../access.ts'
import { refusalSchema } from './answers.ts'
import type { Fields } from './fields.ts'
import { registerImpacts } from './openapiImpacts.ts'
import { registerLists } from './openapiLists.ts'
import { registerQuestions } from './openapiQuestions.ts'
import type { Resource } from './resource.ts'
import { resources } from './resources.ts'

extendZodWithOpenApi(z)

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>
let document: Document | undefined

/** The OpenAPI 3.1 document, generated once from the schemas that validate and the permission table. */
export function openApiDocument(): Document {
  document ??= generate()
  return document
}

const idParameter = z.object({ id: z.coerce.number().int() })
const problem = z.object({ code: z.string(), message: z.string() }).openapi('Problem')
const refused = problem.extend({ errors: z.record(z.string(), z.unknown()), refusals: z.array(refusalSchema).optional() }).openapi('Refused')
const json = (schema: ZodType, description: string) => ({ description, content: { 'application/json': { schema } } })
const problems = {
  401: json(problem, 'Geen sessie'),
  403: json(problem, 'Niet toegestaan voor deze rol'),
}
const writing = {
  ...problems,
  409: json(problem, 'Andere versie, dubbel of nog in gebruik'),
  422: json(refused, 'Ongeldig veld of geweigerd door een bepaling'),
}

function generate(): Document {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'session' })
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  for (const resource of resources) registerResource(registry, resource)
  registerQuestions(registry, { json, problem, problems, writing, idParameter })
  registerImpacts(registry, { json, problem, problems, writing, idParameter })
  registerLists(registry, { json, problem, problems, writing, idParameter })
  registerSessions(registry)
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Zorginkoop API', version: '1.0.0', description: 'Contracten, ophogingsverzoeken en het inkoopbeleid dat erover beslist.' },
    security: [{ session: [] }, { token: [] }],
  })
}

function registerResource(registry: OpenAPIRegistry, resource: Resource): void {
  const { name } = resource
  const title = name.replace(/(^|_)(\w)/g, (_all, _bar, letter) => letter.toUpperCase())
  const record = recordSchema(resource).openapi(title)
  const input = inputSchema(resource.fields).openapi(`${title}Input`)
  const tags = [name]
  const done = 'x-roles'
  const granted = (operation: string) => ({
    [done]: roles.filter((role) => (permissions as Record<string, Record<string, readonly string[]>>)[name]?.[role]?.includes(operation)),
  })
  const offers = (operation: string): boolean => (granted(operation)[done]?.length ?? 0) > 0
  const query = z.object({ filter: z.string().optional(), range: z.string().optional(), sort: z.string().optional() })
  registry.registerPath({
    method: 'get',
    path: `/api/${name}`,
    tags,
    summary: `Lijst van ${name}`,
    ...granted('list'),
    request: { query },
    responses: {
      200: json(z.array(record), 'Een pagina; het totaal staat in Content-Range'),
      400: json(problem, 'Onbekend veld of verkeerde vorm'),
      ...problems,
    },
  })
  registry.registerPath({
    method: 'get',
    path: `/api/${name}/{id}`,
    tags,
    summary: `Een van ${name}`,
    ...granted('show'),
    request: { params: idParameter },
    responses: { 200: json(record, 'Het record'), 404: json(problem, 'Bestaat niet'), ...problems },
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
  if (offers('edit')) {
    const versioned = input.partial().extend({ version: z.number().int() })
    registry.registerPath({
      method: 'put',
      path: `/api/${name}/{id}`,
      tags,
      summary: `Wijzig een van ${name}`,
      ...granted('edit'),
      request: { params: idParameter, body: json(versioned, 'Wat verandert, met de versie') },
      responses: { 200: json(record, 'Het hele record'), 428: json(problem, 'De versie ontbreekt'), ...writing },
    })
    const bulk = z.object({
      ids: z.array(z.number().int()),
      versions: z.record(z.string(), z.number()).optional(),
      data: input.partial().optional(),
      delete: z.boolean().optional(),
    })
    registry.registerPath({
      method: 'post',
      path: `/api/${name}/bulk`,
      tags,
      summary: `Wijzig of verwijder meer van ${name}, alle of geen`,
      ...granted('edit'),
      request: { body: json(bulk, 'Welke, en wat verandert') },
      responses: { 200: json(z.object({ ids: z.array(z.number()) }), 'De nummers'), ...writing },
    })
  }
  if (offers('delete'))
    registry.registerPath({
      method: 'delete',
      path: `/api/${name}/{id}`,
      tags,
      summary: `Verwijder een van ${name}`,
      ...granted('delete'),
      request: { params: idParameter },
      responses: { 200: json(record, 'Het record zoals het was'), ...writing },
    })
}

function recordSchema(resource: Resource) {
  const base: Record<string, ZodType> = resource.bare
    ? { id: z.number().int() }
    : { id: z.number().int(), version: z.number().int(), created_at: z.string(), updated_at: z.string() }
  for (const [name, field] of Object.entries(resource.fields)) {
    if (!field.writeOnly && !resource.hidden?.includes(name)) base[name] = field.required ? field.schema : field.schema.nullable()
  }
  for (const [name, schema] of Object.entries(resource.computed)) base[name] = schema.optional()
  return z.object(base)
}

function inputSchema(fields: Fields) {
  const input: Record<string, ZodType> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (!field.readOnly) input[name] = field.required && field.fallback === undefined ? field.schema : field.schema.nullish()
  }
  return z.object(input).strict()
}

function registerSessions(registry: OpenAPIRegistry): void {
  const identity = z
    .object({
      id: z.number().nullable(),
      username: z.string(),
      full_name: z.string(),
      role: z.enum(roles),
      permissions: z.record(z.string(), z.array(z.string())),
    })
    .openapi('Identity')
  const tags = ['auth']
  registry.registerPath({
    method: 'post',
    path: '/api/auth/login',
    tags,
    summary: 'Aanmelden',
    security: [],
    request: { body: json(z.object({ username: z.string(), password: z.string() }), 'Wie') },
    responses: { 200: json(identity, 'Wie is aangemeld'), 401: json(problem, 'Onjuist'), 429: json(problem, 'Te veel pogingen') },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/auth/me',
    tags,
    summary: 'Wie is aangemeld',
    responses: { 200: json(identity, 'Wie is aangemeld'), 401: json(problem, 'Geen sessie') },
  })
  registry.registerPath({ method: 'post', path: '/api/auth/logout', tags, summary: 'Afmelden', responses: { 200: { description: 'Afgemeld' } } })
  registry.registerPath({
    method: 'post',
    path: '/api/auth/password',
    tags,
    summary: 'Eigen wachtwoord wijzigen',
    request: { body: json(z.object({ current: z.string(), next: z.string() }), 'Het huidige en het nieuwe') },
    responses: { 200: { description: 'Gewijzigd' }, ...writing },
  })
}
