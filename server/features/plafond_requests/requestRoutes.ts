import { Router } from 'express'
import { idOf, permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { comparisonOf } from './comparisonOf.ts'

/** What is asked of a plafond request besides the record itself: what stands beside a decision on it. */
export function requestRoutes({ db }: Surroundings): Router {
  const router = Router()
  router.get('/plafond_requests/:id/comparison', async (request, response) => {
    permitted(request, 'list', 'plafond_requests')
    response.json(await comparisonOf(db, idOf(request)))
  })
  return router
}
