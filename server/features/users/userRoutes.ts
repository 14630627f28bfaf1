import { Router } from 'express'
import { absenceFields } from '../../model/user.ts'
import { forbidden } from '../../platform/http/errors.ts'
import { writeOnce } from '../../records/idempotency/writeOnce.ts'
import { readOne } from '../../records/readOne.ts'
import { idOf, permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { updateRecord } from '../../records/save.ts'
import { users } from './users.ts'

const resource = users

/** What is asked of a user besides the record itself: to say when one is away and who takes over. One says it oneself, or a team lead or the administrator does. */
export function userRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.post('/users/:id/absence', async (request, response) => {
    const caller = { actor: permitted(request, 'show', 'users'), today: today() }
    const id = idOf(request)
    const { actor } = caller
    if (actor.id !== id && actor.role !== 'team_lead' && actor.role !== 'admin')
      throw forbidden('De afwezigheid van een ander legt een teamleider of beheerder vast.')
    const sent = (request.body ?? {}) as Record<string, unknown>
    const absence = Object.fromEntries(absenceFields.filter((name) => Object.hasOwn(sent, name)).map((name) => [name, sent[name]]))
    const { status, body } = await writeOnce({ request, actor, resource, db }, async (trx) => {
      // Nobody but the administrator is told the version of a user: what is set here is set whole, and the last one holds.
      await updateRecord(resource, id, absence, { ...caller, caused_by: 'users' }, trx)
      return { status: 200, body: await readOne(resource, id, { db: trx, ...caller }) }
    })
    response.status(status).json(body)
  })
  return router
}
