import { Router } from 'express'
import { badRequest, unauthenticated } from '../../platform/http/errors.ts'
import { sayOnce } from '../../platform/http/sayOnce.ts'
import type { Surroundings } from '../../records/resourceRoutes.ts'
import { searchEverything } from './searchEverything.ts'

/** As long as a pasted column can be. */
const LONGEST = 8_000

/** `GET /search?q=`: one search over every kind of record that the caller may list. */
export function searchRoutes({ db }: Surroundings): Router {
  const router = Router()
  router.get('/search', async (request, response) => {
    const { actor, query } = request
    if (!actor) throw unauthenticated()
    sayOnce(query)
    const q = query.q ?? ''
    if (typeof q !== 'string' || q.length > LONGEST) throw badRequest(`\`q\` is geen tekst van ten hoogste ${LONGEST} tekens.`)
    response.json(await searchEverything(q, { db, actor }))
  })
  return router
}
