import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import { type ZodType, z } from 'zod'
import { copyToTrackBody } from '../../features/contracts/copyToTrack.ts'
import { refusalForms } from '../../model/answers.ts'
import { list, object, yesOrNo } from '../../model/form.ts'
import { parts } from '../../model/gatheredChange.ts'
import { schemaOf } from '../../records/schemaOf.ts'
import { resources } from '../resources.ts'
import { idParameter, ifMatch, json, refusals, versioned, writing } from './openapiAnswers.ts'
import { recordOf } from './openapiRecords.ts'

type AskedWith = { params?: ReturnType<typeof z.object>; query?: ReturnType<typeof z.object> }

/** Describes what is asked of records besides the records themselves: their next steps, counts, comparisons, copies and roll-overs. */
export function registerRoutes(registry: OpenAPIRegistry): void {
  const nextSteps = z
    .array(
      z.object({
        status: z.string(),
        label: z.string(),
        allowed: z.boolean(),
        refusals,
        warnings: refusals,
        unreachable: schemaOf(list(object({ ...refusalForms, recorded: yesOrNo }))).optional(),
      }),
    )
    .openapi('NextSteps')
  const day = z.iso.date().nullable().optional()
  const absenceBody = z.object({ absent_from: day, absent_until: day, deputy_id: z.number().int().nullable().optional() })
  const contractability = z.array(
    z.object({
      policy_id: z.number(),
      policy_code: z.string(),
      care_type: z.string(),
      track: z.string(),
      performance: z.string().nullable(),
      allowed: z.boolean(),
      refusals,
    }),
  )
  const counts = z.record(z.string(), z.record(z.string(), z.number()))
  const ask = (path: string, tag: string, summary: string, schema: ZodType, request: AskedWith = { params: idParameter }) =>
    registry.registerPath({
      method: 'get',
      path: `/api${path}`,
      tags: [tag],
      summary,
      request,
      responses: { 200: json(schema, summary) },
    })
  const filtered = z.object({ filter: z.string().optional() })
  const totalsOf = (named: object) =>
    z.object({ count: z.number().int(), ...Object.fromEntries(Object.keys(named).map((name) => [name, z.number().nullable()])) })
  for (const { name, next, facets, totals } of resources) {
    if (next) ask(`/${name}/{id}/next`, name, 'Wat kan volgen, en wat staat in de weg', nextSteps)
    if (totals)
      ask(`/${name}/totals`, name, 'Wat alle regels van een filter samen bedragen; null waar geen ervan het cijfer heeft', totalsOf(totals), {
        query: filtered,
      })
    if (facets) ask(`/${name}/facets`, name, 'Aantallen per waarde van een filter', counts, { query: filtered })
  }
  const words = { clause: z.string(), quote: z.string(), source: z.string() }
  ask(
    '/contracts/{id}/framework',
    'contracts',
    'Het richtinggevend kader bij deze overeenkomst; er zijn geen rechten aan te ontlenen',
    z.object({ note: z.object(words).nullable(), criteria: z.array(z.object({ criterion: z.string(), ...words })) }),
  )
  const price = z.number().nullable()
  ask(
    '/contracts/{id}/tariff-grid',
    'contracts',
    'Alle tarieven van deze overeenkomst, met die van het jaar ervoor',
    z.object({
      rows: z.array(
        z.object({
          performance: z.string(),
          setting: price,
          unit: z.enum(['tariff_percentage', 'tariff_cents']),
          id: price,
          version: price,
          value: price,
          last_year: price,
        }),
      ),
      last_year: z.object({ id: z.number(), reference: z.string().nullable() }).nullable(),
    }),
  )
  registry.registerPath({
    method: 'post',
    path: '/api/contracts/{id}/copy-to-track',
    tags: ['contracts'],
    summary: 'Een overeenkomst intrekken en overnemen als nieuw concept in de variant die wel van toepassing is',
    request: { params: idParameter, headers: ifMatch, body: json(copyToTrackBody, 'De andere variant, de reden van intrekking en de gelezen versie') },
    responses: { 201: json(recordOf('contracts'), 'Het concept'), ...versioned },
  })
  registry.registerPath({
    method: 'post',
    path: '/api/users/{id}/absence',
    tags: ['users'],
    summary: 'Vastleggen wanneer een collega afwezig is en wie vervangt: die van uzelf, of als teamleider of beheerder die van een ander',
    request: { params: idParameter, body: json(absenceBody, 'De eerste en laatste dag en de vervanger; leeg is aanwezig') },
    responses: { 200: json(recordOf('users'), 'De collega'), ...writing },
  })
  ask('/providers/{id}/contractable', 'providers', 'Waarvoor deze zorgaanbieder nu gecontracteerd kan worden', contractability)
  ask(
    '/conditions/{id}/outcomes',
    'conditions',
    'Waar deze voorwaarde is voldaan',
    z.object({ counts: z.record(z.string(), z.number()), contracts: z.array(z.record(z.string(), z.unknown())), masked: z.boolean() }),
  )
  const compared = z.object({
    code: z.string(),
    kind: z.string(),
    section: z.string(),
    change: z.enum(['added', 'removed', 'changed', 'same']),
    fields: z.array(z.object({ field: z.string(), was: z.unknown(), becomes: z.unknown() })),
    warnings: refusals,
  })
  const against = z.object({ id: z.number(), code: z.string() })
  ask(
    '/policies/{id}/compare',
    'policies',
    'Wat een inkoopbeleid anders zegt dan dat waarvan het is gekopieerd',
    z.object({ against, clauses: z.array(compared) }),
    { params: idParameter, query: z.object({ with: z.string().optional() }) },
  )
  const copied = z.object({ code: z.string(), title: z.string(), contract_starts_on: z.iso.date(), contract_ends_on: z.iso.date() })
  registry.registerPath({
    method: 'post',
    path: '/api/policies/{id}/copy',
    tags: ['policies'],
    summary: 'Een inkoopbeleid kopiëren naar een volgende periode, als concept',
    request: { params: idParameter, body: json(copied, 'Code, titel en contractperiode') },
    responses: { 201: json(recordOf('policies'), 'Het concept'), ...writing },
  })
  const change = z.object({ part: z.enum(parts), record_id: z.number(), version: z.number(), changes: z.record(z.string(), z.unknown()) })
  registry.registerPath({
    method: 'post',
    path: '/api/policies/{id}/editions',
    tags: ['policies'],
    summary: 'Van verschillende wijzigingen één editie maken: de verzamelde, of de wijzigingen die worden gestuurd',
    request: {
      params: idParameter,
      body: json(
        z.object({
          edition_on: z.iso.date(),
          edition_reason: z.string(),
          edition_told: z.string(),
          edition_care_demand_typing: z.boolean().optional(),
          changes: z.array(change).optional(),
        }),
        'Dag, reden en wie op de hoogte is gebracht',
      ),
    },
    responses: { 201: json(z.record(z.string(), z.unknown()), 'De editie'), ...writing },
  })
  const rolled = z.array(z.record(z.string(), z.unknown()))
  registry.registerPath({
    method: 'post',
    path: '/api/policies/{id}/roll-over',
    tags: ['policies'],
    summary: 'Concepten maken van de overeenkomsten van het referentiejaar; zonder preview: false alleen tonen',
    request: { params: idParameter, body: json(z.object({ preview: z.boolean().optional() }), 'Alleen tonen of maken') },
    responses: {
      200: json(z.object({ made: rolled, left_out: rolled, existing: rolled, note: z.string().nullable() }), 'Wat er komt en wat niet, met reden'),
      ...writing,
    },
  })
}
