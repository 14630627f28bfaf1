import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { dashboard } from '../../model/dashboard.ts'
import { forecastView } from '../../model/forecast.ts'
import { requestComparison } from '../../model/requestComparison.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { idParameter, json, problem } from './openapiAnswers.ts'

/** Describes what is reckoned over many records: what claims figures lead to, and how the season stands. */
export function registerFigures(registry: OpenAPIRegistry): void {
  registry.registerPath({
    method: 'get',
    path: '/api/contracts/{id}/forecast',
    tags: ['contracts'],
    summary: 'Waar de declaratiestanden toe leiden: de dag van het plafond en het jaartotaal, met de band en hoe vaak die eerder klopte',
    request: { params: idParameter },
    responses: { 200: json(schemaOf(forecastView), 'De verwachting; null zonder declaratiestand') },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/plafond_requests/{id}/comparison',
    tags: ['plafond_requests'],
    summary: 'Wat naast een besluit staat: eerdere verzoeken, vergelijkbare overeenkomsten, de zorgvraag en het jaar met en zonder de ophoging',
    request: { params: idParameter },
    responses: { 200: json(schemaOf(requestComparison), 'De vergelijking') },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/dashboard',
    tags: ['dashboard'],
    summary: 'Stand van het seizoen van een inkoopbeleid; elk cijfer met het filter van de lijst erachter',
    request: { query: z.object({ policy_id: z.number().int() }) },
    responses: { 200: json(schemaOf(dashboard), 'De cijfers'), 400: json(problem, 'Zonder policy_id'), 404: json(problem, 'Het inkoopbeleid bestaat niet') },
  })
}
