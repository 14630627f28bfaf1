import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { idParameter, json, problem, writing } from './openapiAnswers.ts'
import { recordOf } from './openapiRecords.ts'

/** Describes what is asked of a draft policy's impact besides the records: starting a run, and what it found as a file. */
export function registerImpacts(registry: OpenAPIRegistry): void {
  registry.registerPath({
    method: 'post',
    path: '/api/policies/{id}/impact',
    tags: ['policies'],
    summary: 'Berekenen welke lopende overeenkomsten onder dit concept geen voorstel meer krijgen; de berekening gaat na het antwoord door',
    request: { params: idParameter },
    responses: { 202: json(recordOf('policy_impacts'), 'De berekening, te volgen in policy_impacts'), ...writing },
  })
  const filter = z.string().openapi({ example: '{"impact_id":1}' })
  const file = { schema: z.string() }
  registry.registerPath({
    method: 'get',
    path: '/api/policy_impact_lines/export',
    tags: ['policy_impact_lines'],
    summary: 'De gefilterde regels van een berekening als bestand',
    request: { query: z.object({ filter, sort: z.string().optional(), format: z.enum(['csv', 'xlsx']).optional() }) },
    responses: {
      200: { description: 'Het bestand', content: { 'text/csv': file, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': file } },
      400: json(problem, 'Zonder impact_id, onbekend veld of onbekende vorm'),
      404: json(problem, 'De berekening bestaat niet'),
    },
  })
}
