import { type Request, Router } from 'express'
import type { Knex } from 'knex'
import { openPublicationStatuses, type Publication } from '../../model/publication.ts'
import { badRequest, notFound } from '../../platform/http/errors.ts'
import { changeIn } from '../../records/changeRecord.ts'
import { writeOnce } from '../../records/idempotency/writeOnce.ts'
import { idOf, permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { type Differences, differences, listInForce } from './inForce.ts'
import { listings } from './listings.ts'
import { publications } from './publications.ts'

/** The steps of a list as addresses of their own: each is the change of status that a PUT could make as well. */
const steps: Readonly<Record<string, (body: Record<string, unknown>) => Record<string, unknown>>> = {
  compose: () => ({ status: 'draft' }),
  check: () => ({ status: 'checked' }),
  publish: () => ({ status: 'published' }),
  schedule: ({ scheduled_at }) => ({ status: 'scheduled', scheduled_at }),
  withdraw: ({ reason }) => ({ status: 'withdrawn', reason }),
}

/** What is asked of lists besides the records themselves: their steps, their differences, and on which ones a provider stood. */
export function publicationRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  for (const [name, step] of Object.entries(steps)) {
    router.post(`/publications/:id/${name}`, async (request, response) => {
      const caller = { actor: permitted(request, 'edit', 'publications'), today: today() }
      const body = (request.body ?? {}) as Record<string, unknown>
      const id = idOf(request)
      const resource = publications
      const { status, body: answer } = await writeOnce({ request, actor: caller.actor, resource, db }, async (trx) => ({
        status: 200,
        body: await changeIn(trx, resource, id, { ...step(body), version: body.version }, caller),
      }))
      response.status(status).json(answer)
    })
  }
  router.get('/publications/:id/differences', async (request, response) => {
    permitted(request, 'show', 'publications')
    const publication = await db('publications')
      .where({ id: idOf(request) })
      .first()
    if (!publication) throw notFound()
    const older = await previousOf(db, publication, today())
    response.json(shown(await differences(db, older?.id ?? null, publication.id), older, request))
  })
  router.get('/providers/:id/listings', async (request, response) => {
    permitted(request, 'show', 'providers')
    response.json(await listings(db, idOf(request)))
  })
  return router
}

/** The list that a list is held against: for a draft the one in force, for a published one the one before it. */
async function previousOf(db: Knex, publication: Publication, today: string): Promise<Pick<Publication, 'id' | 'number' | 'published_on'> | null> {
  if (openPublicationStatuses.includes(publication.status)) return listInForce(db, publication.policy_id, today)
  const earlier = db('publications').where({ policy_id: publication.policy_id }).where('number', '<', publication.number!).orderBy('number', 'desc')
  return (await earlier.where((one) => one.whereNull('withdrawn_on').orWhere('withdrawn_on', '>', publication.published_on!)).first()) ?? null
}

const MAX_ITEMS = 500

function shown(found: Differences, older: Pick<Publication, 'number' | 'published_on'> | null, { query }: Request): unknown {
  const { kind, q } = query
  if (kind !== undefined && !['added', 'removed', 'changed'].includes(String(kind))) throw badRequest('`kind` is added, removed of changed.')
  const all = [
    ...found.added.map((entry) => ({ kind: 'added', entry, fields: [] as unknown[] })),
    ...found.removed.map((entry) => ({ kind: 'removed', entry, fields: [] as unknown[] })),
    ...found.changed.map(({ entry, fields }) => ({ kind: 'changed', entry, fields: fields as unknown[] })),
  ]
  const term = String(q ?? '').toLowerCase()
  const wanted = all.filter((one) => (kind === undefined || one.kind === kind) && `${one.entry.name} ${one.entry.agb_code}`.toLowerCase().includes(term))
  return {
    against: older && { number: older.number, published_on: older.published_on },
    counts: { added: found.added.length, removed: found.removed.length, changed: found.changed.length },
    total: wanted.length,
    items: wanted.slice(0, MAX_ITEMS).map(({ kind: sort, entry, fields }) => {
      const { provider_id, contract_id, name, agb_code, city, care_type, standing } = entry
      return { kind: sort, provider_id, contract_id, name, agb_code, city, care_type, standing, fields }
    }),
  }
}
