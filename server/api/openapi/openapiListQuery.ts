import { type ZodType, z } from 'zod'
import { columnOf, MAX_PAGE } from '../../records/listQuery.ts'
import type { Resource } from '../../records/resource.ts'

/** The parameters of a list: which records, which of those, and in what order. Each is JSON, written into the address. */
export function listQueryOf(resource: Resource) {
  const fields = namesOf(resource)
  const example = resource.sort[0]
  return z.object({
    filter: z
      .string()
      .optional()
      .openapi({
        description: [
          'Een JSON-object. Een sleutel is een veld (gelijk aan, of aan een van een lijst; bij een veld met een lijst: bevat),',
          '`veld_gte` (vanaf), `veld_lte` (tot en met), `veld_like` (bevat), of `q` (zoeken); `null` is leeg.',
          'Een dag bij een tijdstip is een dag in Amsterdam. Een onbekend veld is een 400.',
          `Velden: ${fields.join(', ')}.`,
        ].join(' '),
        example: '{"id":[1,2]}',
      }),
    range: z
      .string()
      .regex(/^\[\s*\d+\s*,\s*\d+\s*\]$/)
      .optional()
      .openapi({
        description: `De eerste en de laatste regel, geteld vanaf 0: hoogstens ${MAX_PAGE} per keer; met een filter op id en zonder range komen alle.`,
        example: '[0,24]',
      }),
    sort: z
      .string()
      .regex(/^\[\s*"[a-z0-9_]+"\s*,\s*"(ASC|DESC)"\s*\]$/)
      .optional()
      .openapi({ description: `Een veld en ASC of DESC; anders ${JSON.stringify(resource.sort)}.`, example: `["${example}","ASC"]` }),
  })
}

/** The header of a list. */
export const contentRange = {
  'Content-Range': {
    description:
      'De naam van de resource, welke regels dit zijn en hoeveel er zijn, zoals `contracts 0-24/1234`; `*` in plaats van de regels waar er geen zijn.',
    schema: { type: 'string' as const, pattern: '^[a-z_]+ (\\d+-\\d+|\\*)/\\d+$' },
    required: true,
  },
}

/** Where a search found nothing as it was typed. */
const searchMeant = {
  'X-Search-Meant': {
    description: 'Waarnaar in plaats van `q` is gezocht: daarmee is niets gevonden, en zonder één typefout wel. Gecodeerd als in een adres.',
    schema: { type: 'string' as const },
  },
}

/** An answer that is a page of a list. */
export const page = (record: ZodType) => ({
  description: 'Een pagina; het totaal staat in Content-Range',
  headers: { ...contentRange, ...searchMeant },
  content: { 'application/json': { schema: z.array(record) } },
})

function namesOf(resource: Resource): string[] {
  const base = ['id', 'version', 'created_at', 'updated_at', ...Object.keys(resource.fields), ...Object.keys(resource.joined ?? {})]
  return base.filter((name) => columnOf(resource, name) !== undefined)
}
