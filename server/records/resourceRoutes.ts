import { type Request, type Response, Router } from 'express'
import type { Knex } from 'knex'
import { can, type Operation } from '../access.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { forbidden, notFound, unauthenticated } from '../platform/http/errors.ts'
import { sayOnce } from '../platform/http/sayOnce.ts'
import { bulk, tryBulk } from './bulk.ts'
import type { Caller } from './caller.ts'
import { changeIn } from './changeRecord.ts'
import { ifMatchOf } from './checkVersion.ts'
import { exportList } from './export/exportList.ts'
import { readExportQuery } from './export/exportQuery.ts'
import { facets } from './facets.ts'
import { type Written, writeOnce } from './idempotency/writeOnce.ts'
import { list } from './list.ts'
import { readListQuery } from './listQuery.ts'
import { readBulk } from './readBulk.ts'
import { readOne } from './readOne.ts'
import { readOneRow } from './readOneRow.ts'
import type { Resource } from './resource.ts'
import { createRecord, deleteRecord } from './save.ts'
import { onlyChanges, readRows, saveRows, tryRows } from './saveRows.ts'
import { totals } from './totals.ts'

export interface Surroundings {
  db: Knex
  today: () => string
}

/** The id in the address. @throws 404 where it is no id at all. */
export function idOf(request: Request): number {
  const text = String(request.params.id)
  if (!/^\d{1,10}$/.test(text) || Number(text) > 2_147_483_647) throw notFound()
  return Number(text)
}

/** Who asks, where that one may do this. @throws 401, 403, and a 400 where the address says something twice. */
export function permitted(request: Request, operation: Operation, resource: string): Actor {
  if (!request.actor) throw unauthenticated()
  if (!can(request.actor.role, operation, resource)) throw forbidden()
  sayOnce(request.query)
  return request.actor
}

/** The routes that every resource has: list, one, create, change, delete, bulk, rows; and where it has them, counts, totals and next steps. HTTP only; the rest is `list`, `save` and `bulk`. */
export function resourceRoutes(resource: Resource, { db, today }: Surroundings): Router {
  const router = Router()

  const write = async (request: Request, response: Response, { actor }: Caller, work: (trx: Knex.Transaction) => Promise<Written>): Promise<void> => {
    const { status, body } = await writeOnce({ request, actor, resource, db }, work)
    response.status(status).json(body)
  }

  router.get('/', async (request, response) => {
    const actor = permitted(request, 'list', resource.name)
    const page = await list(resource, readListQuery(resource, request.query), { db, actor, today: today() })
    if (page.meant !== undefined) response.set('X-Search-Meant', encodeURIComponent(page.meant))
    const last = page.first + page.records.length - 1
    response.set('Content-Range', `${resource.name} ${page.records.length > 0 ? `${page.first}-${last}` : '*'}/${page.total}`).json(page.records)
  })

  router.get('/export', async (request, response) => {
    const actor = permitted(request, 'list', resource.name)
    await exportList(resource, readExportQuery(resource, request.query), { db, actor, today: today() }, response)
  })

  const { facets: counted, next, totals: summed } = resource
  if (counted)
    router.get('/facets', async (request, response) => {
      response.json(await facets(resource, counted, request.query, { db, actor: permitted(request, 'list', resource.name) }))
    })
  if (summed)
    router.get('/totals', async (request, response) => {
      response.json(await totals(resource, summed, request.query, { db, actor: permitted(request, 'list', resource.name) }))
    })
  if (next)
    router.get('/:id/next', async (request, response) => {
      const actor = permitted(request, 'show', resource.name)
      response.json(await next(await readOneRow(resource, idOf(request), db), { db, actor, today: today() }))
    })

  router.get('/:id', async (request, response) => {
    const actor = permitted(request, 'show', resource.name)
    response.json(await readOne(resource, idOf(request), { db, actor, today: today() }))
  })

  router.post('/', async (request, response) => {
    const caller = { actor: permitted(request, 'create', resource.name), today: today() }
    await write(request, response, caller, async (trx) => {
      const made = await createRecord(resource, request.body, caller, trx)
      return { status: 201, body: { ...(await readOne(resource, made.id, { db: trx, ...caller })), ...resource.toldOnce?.(made) } }
    })
  })

  router.post('/bulk', async (request, response) => {
    const caller = { actor: permitted(request, request.body?.delete === true ? 'delete' : 'edit', resource.name), today: today() }
    const body = readBulk(request.body)
    if (body.dry_run) response.json(await tryBulk(resource, body, caller, db))
    else await write(request, response, caller, async (trx) => ({ status: 200, body: await bulk(resource, body, caller, trx) }))
  })

  router.post('/rows', async (request, response) => {
    const caller = { actor: permitted(request, onlyChanges(request.body) ? 'edit' : 'create', resource.name), today: today() }
    const body = readRows(request.body)
    if (body.dry_run) response.json(await tryRows(resource, body, caller, db))
    else await write(request, response, caller, async (trx) => ({ status: 200, body: await saveRows(resource, body, caller, trx) }))
  })

  router.put('/:id', async (request, response) => {
    const caller = { actor: permitted(request, 'edit', resource.name), today: today(), if_match: ifMatchOf(request.get('if-match')) }
    const id = idOf(request)
    await write(request, response, caller, async (trx) => ({ status: 200, body: await changeIn(trx, resource, id, request.body, caller) }))
  })

  router.delete('/:id', async (request, response) => {
    const caller = { actor: permitted(request, 'delete', resource.name), today: today(), if_match: ifMatchOf(request.get('if-match')) }
    const id = idOf(request)
    await write(request, response, caller, async (trx) => {
      const before = await readOne(resource, id, { db: trx, ...caller })
      await deleteRecord(resource, id, request.body?.version, caller, trx)
      return { status: 200, body: before }
    })
  })
  return router
}
