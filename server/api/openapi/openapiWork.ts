import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { marksBody } from '../../features/work/workMarks.ts'
import { workRecord } from '../../features/work/workQuery.ts'
import { workItem } from '../../model/work.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { invalid, json, problem } from './openapiAnswers.ts'
import { listQueryOf, page } from './openapiListQuery.ts'

const counts = z.record(z.string(), z.number())

/** Describes the list of what waits: what is derived from the records for whoever asks, and what that one puts away of it. */
export function registerWork(registry: OpenAPIRegistry): void {
  const item = schemaOf(workItem).openapi('WorkItem')
  const asked = listQueryOf(workRecord)
  const more = 'Daarnaast: `term` (late, week, later, none), `team`, `upcoming` (ook wat later in de lijst komt) en `hidden` (seen, planned).'
  registry.registerPath({
    method: 'get',
    path: '/api/work',
    tags: ['work'],
    summary: 'Mijn werk: alles wat wacht en wat u mag doen, zoals het nu in de dossiers staat',
    description: more,
    request: { query: asked },
    responses: { 200: page(item) },
  })
  registry.registerPath({
    method: 'get',
    path: '/api/work/counts',
    tags: ['work'],
    summary: 'Hoeveel er wacht, per filter naast de lijst',
    request: { query: z.object({ filter: z.string().optional() }) },
    responses: {
      200: json(
        z.object({
          total: z.number(),
          kind: counts,
          turn: counts,
          term: counts,
          owner: z.object({ mine: z.number(), unassigned: z.number() }),
          hidden: z.object({ seen: z.number(), planned: z.number() }),
        }),
        'De aantallen',
      ),
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/api/work/marks',
    tags: ['work'],
    summary: 'Werk als gezien markeren tot er iets verandert, of op een eigen dag zetten; en dat terugnemen',
    request: { body: json(marksBody, 'Welk werk, en wat ermee gebeurt') },
    responses: { 200: json(z.object({ ids: z.array(z.string()) }), 'Wat gemarkeerd is'), 404: json(problem, 'Een deel wacht niet meer'), ...invalid },
  })
}
