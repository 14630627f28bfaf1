import { Router } from 'express'
import type { Knex } from 'knex'
import { type Config, siteOf } from '../../config.ts'
import { tokenHash } from '../../platform/auth/tokens.ts'
import { anonymousLimit } from '../../platform/http/anonymousLimit.ts'
import { errorHandler } from '../../platform/http/errorHandler.ts'
import { notFound } from '../../platform/http/errors.ts'
import { apiHeaders } from '../../platform/http/security.ts'
import { calendarFile } from './calendarFile.ts'
import { ownWork } from './ownWork.ts'
import { userActor } from './userActor.ts'

/** `/api/calendar/<secret>.ics`: the terms of whose address it is, for calendars, which cannot log in. Whoever holds the address reads it, until it is taken back. */
export function calendarRouter(db: Knex, config: Config): Router {
  const router = Router()
  router.use(apiHeaders(config), anonymousLimit())
  router.get('/:secret.ics', async (request, response) => {
    const token_hash = tokenHash(String(request.params.secret))
    const address = await db('calendar_addresses').where({ token_hash }).first('user_id')
    const user = address && (await userActor(db, address.user_id))
    if (!user) throw notFound()
    const items = await ownWork(db, user.actor, config.today(), { upcoming: true })
    const base = siteOf(config)
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Content-Disposition': 'inline; filename="zorginkoop.ics"',
    })
    response.send(calendarFile(items, { base, host: new URL(base).hostname, at: new Date() }))
  })
  router.use(errorHandler)
  return router
}
