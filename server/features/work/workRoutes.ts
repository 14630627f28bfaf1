import { type Request, Router } from 'express'
import type { Actor } from '../../platform/auth/actor.ts'
import { unauthenticated } from '../../platform/http/errors.ts'
import { sayOnce } from '../../platform/http/sayOnce.ts'
import type { Surroundings } from '../../records/resourceRoutes.ts'
import { countWork } from './countWork.ts'
import { markWork } from './workMarks.ts'
import { workOf } from './workOf.ts'
import { readWorkQuery } from './workQuery.ts'

/** The list of what waits, how much of it there is by each filter, and what is put away of it. Everybody may ask: of what one may not do there is nothing. */
export function workRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.get('/work', async (request, response) => {
    const actor = somebody(request)
    const { records, first, total } = await workOf(db, actor, today(), readWorkQuery(request.query))
    response.set('Content-Range', `work ${records.length > 0 ? `${first}-${first + records.length - 1}` : '*'}/${total}`).json(records)
  })
  router.get('/work/counts', async (request, response) => {
    const actor = somebody(request)
    response.json(await countWork(db, actor, today(), readWorkQuery({ filter: request.query.filter })))
  })
  router.post('/work/marks', async (request, response) => {
    response.json(await markWork(db, somebody(request), today(), request.body))
  })
  return router
}

/** Who asks. @throws 401 */
function somebody(request: Request): Actor {
  if (!request.actor) throw unauthenticated()
  sayOnce(request.query)
  return request.actor
}
