import type { Knex } from 'knex'
import type { Actor } from '../auth/actor.ts'
import { notFound } from '../http/errors.ts'
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
  const rows = db(resource.name)
    .select(selection(resource, db, true))
    .where(`${resource.name}.id`, id)
  resource.scope?.(rows, { resource: 'any', record_id: 'any' }, actor)
  const stored = await rows.first()
  if (!stored) throw notFound()
  const [record] = await view(resource, [stored], { db, actor, today, single: true })
  return record!
}
