import { type Request, Router } from 'express'
import type { Knex } from 'knex'
import { type Config, siteOf } from '../../config.ts'
import { reminderFields } from '../../model/user.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { newToken, tokenHash } from '../../platform/auth/tokens.ts'
import { badRequest, unauthenticated } from '../../platform/http/errors.ts'
import { kept, writeAudit } from '../../records/history/writeAudit.ts'
import { updateRecord } from '../../records/save.ts'
import { users } from './users.ts'

type Person = Actor & { id: number }

/** What everybody sets for themselves alone: where and how often they are reminded, and the address of their own calendar. */
export function ownSettings(db: Knex, config: Config): Router {
  const router = Router()

  router.get('/settings', async (request, response) => {
    response.json(await settingsOf(db, personOf(request)))
  })

  router.post('/settings', async (request, response) => {
    const actor = personOf(request)
    const sent = (request.body ?? {}) as Record<string, unknown>
    const values = Object.fromEntries(reminderFields.filter((name) => Object.hasOwn(sent, name)).map((name) => [name, sent[name]]))
    const caller = { actor, today: config.today(), caused_by: 'users' } as const
    await db.transaction((trx) => updateRecord(users, actor.id, values, caller, trx))
    response.json(await settingsOf(db, actor))
  })

  router.post('/calendar', async (request, response) => {
    const actor = personOf(request)
    const secret = newToken()
    await db.transaction(async (trx) => {
      const address = { user_id: actor.id, token_hash: tokenHash(secret), made_at: new Date().toISOString() }
      await trx('calendar_addresses').insert(address).onConflict('user_id').merge()
      await onRecord(trx, actor, kept)
    })
    response.status(201).json({ address: `${siteOf(config)}/api/calendar/${secret}.ics` })
  })

  router.delete('/calendar', async (request, response) => {
    const actor = personOf(request)
    await db.transaction(async (trx) => {
      const gone = await trx('calendar_addresses').where({ user_id: actor.id }).del()
      if (gone > 0) await onRecord(trx, actor, null)
    })
    response.json(await settingsOf(db, actor))
  })

  return router
}

async function settingsOf(db: Knex, { id }: Person): Promise<Record<string, unknown>> {
  const user = await db('users')
    .where({ id })
    .first(...reminderFields)
  const address = await db('calendar_addresses').where({ user_id: id }).first('made_at')
  return { ...user, calendar_made_at: address?.made_at ?? null }
}

/** That somebody's calendar address was made anew, or (null) taken back; never which it is. */
async function onRecord(trx: Knex.Transaction, actor: Person, calendar: string | null): Promise<void> {
  await writeAudit(trx, { actor, action: 'update', resource: 'users', record_id: actor.id, before: {}, after: { calendar }, private_fields: [] })
}

/** Who is logged in; settings are a person's. */
function personOf({ actor }: Request): Person {
  if (!actor) throw unauthenticated()
  if (actor.id === null) throw badRequest('Een API-token heeft geen instellingen.')
  return actor as Person
}
