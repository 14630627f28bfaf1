import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { searchAnswer } from '../../model/search.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { json } from './openapiAnswers.ts'

/** Describes the one search over every kind of record. */
export function registerSearch(registry: OpenAPIRegistry): void {
  const q = z.string().max(8000).optional().openapi({
    description: 'Namen, nummers of delen daarvan, een verkorte referentie zoals 2027-21, woorden uit het inkoopbeleid, of een geplakte kolom AGB-codes.',
    example: '2027-21',
  })
  registry.registerPath({
    method: 'get',
    path: '/api/search',
    tags: ['search'],
    summary: 'Zoeken in alles wat de rol mag lijsten: per soort de eerste vijf, of van geplakte AGB-codes welke er zijn',
    request: { query: z.object({ q }) },
    responses: { 200: json(schemaOf(searchAnswer).openapi('SearchAnswer'), 'Wat er gevonden is') },
  })
}
