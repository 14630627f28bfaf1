import { type Request, type Response, Router } from 'express'
import type { Knex } from 'knex'
import { can, type Operation } from '../access.ts'
import type { Actor } from '../auth/actor.ts'
import { fromDriver } from '../http/driverErrors.ts'
import { forbidden, notFound, unauthenticated } from '../http/errors.ts'
import { bulk } from './bulk.ts'
import { selection } from './codec.ts'
import { forgetCounts } from './countOf.ts'
import { list } from './list.ts'
import { readListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'
import { createRecord, deleteRecord, updateRecord } from './save.ts'
import { view, viewOf } from './view.ts'

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

/** Who asks, where that one may do this. @throws 401, 403. */
export function permitted(request: Request, operation: Operation, resource: string): Actor {
  if (!request.actor) throw unauthenticated()
  if (!can(request.actor.role, operation, resource)) throw forbidden()
  return request.actor
}

/** The routes that every resource has: list, one, create, change, delete, bulk. HTTP only; the rest is `list`, `save` and `bulk`. */
export function resourceRoutes(resource: Resource, { db, today }: Surroundings): Router {
  const router = Router()

  /** Runs a write in one transaction and answers what the actor may see of what it stored. */
  async function write<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    try {
      return await inTransaction(db, work)
    } finally {
      forgetCounts(db)
      resource.committed?.(db)
    }
  }

  router.get('/', async (request, response) => {
    const actor = permitted(request, 'list', resource.name)
    const page = await list(resource, readListQuery(resource, request.query), { db, actor, today: today() })
    const last = page.first + page.records.length - 1
    response.set('Content-Range', `${resource.name} ${page.records.length > 0 ? `${page.first}-${last}` : '*'}/${page.total}`).json(page.records)
  })

  router.get('/:id', async (request, response) => {
    const actor = permitted(request, 'show', resource.name)
    response.json(await readOne(resource, idOf(request), { db, actor, today: today() }))
  })

  router.post('/', async (request, response) => {
    const caller = { actor: permitted(request, 'create', resource.name), today: today() }
    const record = await write(async (trx) => answer(resource, await createRecord(resource, request.body, caller, trx), trx, caller))
    response.status(201).json(record)
  })

  router.post('/bulk', async (request, response) => {
    const caller = { actor: permitted(request, request.body?.delete === true ? 'delete' : 'edit', resource.name), today: today() }
    response.json({ ids: await write((trx) => bulk(resource, request.body, caller, trx)) })
  })

  router.put('/:id', async (request, response) => {
    const caller = { actor: permitted(request, 'edit', resource.name), today: today() }
    const record = await write(async (trx) => {
      const { row, complete } = await updateRecord(resource, idOf(request), request.body, caller, trx)
      if (!complete) return answer(resource, row, trx, caller)
      const [shown] = await viewOf(resource, [row], { db: trx, ...caller, single: true })
      return shown
    })
    response.json(record)
  })

  router.delete('/:id', async (request, response: Response) => {
    const caller = { actor: permitted(request, 'delete', resource.name), today: today() }
    response.json(
      await write(async (trx) => {
        const before = await readOne(resource, idOf(request), { db: trx, ...caller })
        await deleteRecord(resource, idOf(request), caller, trx)
        return before
      }),
    )
  })
  return router
}

/** Times that a write is begun anew when the database gave it up for another one. */
const MOST_TRIES = 3

/** Runs `work` in a transaction; one that PostgreSQL gave up, because it and another waited for each other, is begun anew and then judges what the other left. */
async function inTransaction<T>(db: Knex, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction(work)
    } catch (error) {
      if (tries === MOST_TRIES || fromDriver(error, 'write')?.code !== 'busy') throw error
    }
  }
}

interface Reading {
  db: Knex
  actor: Actor
  today: string
}

/** One record as its reader may see it. @throws 404. */
export async function readOne(resource: Resource, id: number, { db, actor, today }: Reading): Promise<Record<string, unknown>> {
  const rows = db(resource.name)
    .select(selection(resource, db, true))
    .where(`${resource.name}.id`, id)
  resource.scope?.(rows, { resource: 'any', record_id: 'any' }, actor)
  const stored = await rows.first()
  if (!stored) throw notFound()
  const [record] = await view(resource, [stored], { db, actor, today, single: true })
  return record!
}

async function answer(
  resource: Resource,
  row: { id: number },
  trx: Knex.Transaction,
  caller: { actor: Actor; today: string },
): Promise<Record<string, unknown>> {
  return readOne(resource, row.id, { db: trx, ...caller })
}
