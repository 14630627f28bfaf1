import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { fileTypes } from '../../platform/http/tableFile.ts'
import type { Resource } from '../../records/resource.ts'
import { json, problem } from './openapiAnswers.ts'
import { listQueryOf } from './openapiListQuery.ts'

const written = (description: string, example: string) => z.string().optional().openapi({ description, example })

/** Describes the file of a list: all rows of a filter, in its order, with the columns that are asked for. */
export function registerExport(registry: OpenAPIRegistry, resource: Resource, granted: Record<string, unknown>): void {
  const { filter, sort } = listQueryOf(resource).shape
  const query = z.object({
    filter,
    sort,
    format: z.enum(Object.keys(fileTypes)).optional().openapi({ description: 'Het soort bestand; anders csv.' }),
    columns: written('De velden die een kolom krijgen, in deze volgorde, als JSON; anders alle die deze rol mag zien.', '["id"]'),
    heads: written('Wat boven elke kolom staat, als JSON: evenveel teksten als `columns`; anders de naam van het veld.', '["Nummer"]'),
    words: written('Per veld de woorden voor zijn waarden, als JSON-object.', '{"status":{"draft":"Concept"}}'),
    title: z.string().optional().openapi({ description: 'Hoe de lijst heet: de naam van het bestand en van het werkblad.' }),
  })
  registry.registerPath({
    method: 'get',
    path: `/api/${resource.name}/export`,
    tags: [resource.name],
    summary: `Alle regels van een filter van ${resource.name} als bestand; wie exporteert staat in het logboek`,
    ...granted,
    request: { query },
    responses: {
      200: {
        description: 'Het bestand, als bijlage: CSV met puntkomma’s of een Excel-werkmap',
        headers: { 'Content-Disposition': { description: 'De naam van het bestand', schema: { type: 'string' }, required: true } },
        content: Object.fromEntries(Object.values(fileTypes).map((type) => [mediaType(type), { schema: z.string() }])),
      },
      429: json(problem, 'Er worden al te veel bestanden gemaakt'),
    },
  })
}

const mediaType = (contentType: string): string => contentType.split(';')[0]!
