import type { Knex } from 'knex'
import { seesPrivate } from '../access.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { notFound } from '../platform/http/errors.ts'
import { byId } from './byId.ts'
import { selection } from './codec.ts'
import type { Resource } from './resource.ts'
import { view } from './view.ts'

interface Reading {
  db: Knex
  actor: Actor
  today: string
}

/** One record as its reader may see it. @throws 404. */
export async function readOne(resource: Resource, id: number, { db, actor, today }: Reading): Promise<Record<string, unknown>> {
  const stored = await (resource.scope ? scoped(resource, id, db, actor) : byId(resource, id, db, seesPrivate(actor.role) ? 'single' : 'single_for_others'))
  if (!stored) throw notFound()
  const [record] = await view(resource, [stored], { db, actor, today, single: true })
  return record!
}

/** The record, where it is among those that the actor may see at all. */
function scoped(resource: Resource, id: number, db: Knex, actor: Actor): Knex.QueryBuilder {
  const rows = db(resource.name)
    .select(selection(resource, db, true, !seesPrivate(actor.role)))
    .where(`${resource.name}.id`, id)
  resource.scope?.(rows, null, actor)
  return rows.first()
}
