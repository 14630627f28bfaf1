import { type RequestHandler, Router } from 'express'
import type { Knex } from 'knex'
import { contractRoutes } from '../features/contracts/contractRoutes.ts'
import { dashboardRoutes } from '../features/dashboard/dashboardRoutes.ts'
import { requestRoutes } from '../features/plafond_requests/requestRoutes.ts'
import { conditionOutcomes } from '../features/policies/conditions/conditionOutcomes.ts'
import { impactRoutes } from '../features/policies/policy_impacts/impactRoutes.ts'
import { policyRoutes } from '../features/policies/policyRoutes.ts'
import { contractable } from '../features/providers/contractable.ts'
import { publicationRoutes } from '../features/publications/publicationRoutes.ts'
import { searchRoutes } from '../features/search/searchRoutes.ts'
import { userRoutes } from '../features/users/userRoutes.ts'
import { workRoutes } from '../features/work/workRoutes.ts'
import { idOf, permitted, resourceRoutes, type Surroundings } from '../records/resourceRoutes.ts'
import { resources } from './resources.ts'

/** All of `/api` but sessions: the routes of every resource, and the few questions that only one resource answers. */
export function resourceRouter({ db, config }: { db: Knex; config: { today: () => string } }): Router {
  const router = Router()
  const surroundings: Surroundings = { db, today: config.today }
  const routes = new Map(resources.map((resource) => [resource.name, resourceRoutes(resource, surroundings)]))
  // One look instead of trying the path of each resource in turn.
  const toResource: RequestHandler<{ resource: string }> = (request, response, next) => {
    const own = routes.get(request.params.resource)
    if (own) own(request, response, next)
    else next()
  }
  // Lists and records first: they are most of what is asked, and no question has such a path.
  router.use('/:resource', (request, response, next) => (/^\/\d*$/.test(request.path) ? toResource(request, response, next) : next()))
  questions(router, surroundings)
  router.use(contractRoutes(surroundings), publicationRoutes(surroundings), policyRoutes(surroundings), impactRoutes(surroundings), userRoutes(surroundings))
  router.use(dashboardRoutes(surroundings), requestRoutes(surroundings), searchRoutes(surroundings), workRoutes(surroundings))
  router.use('/:resource', toResource)
  return router
}

function questions(router: Router, { db, today }: Surroundings): void {
  router.get('/providers/:id/contractable', async (request, response) => {
    response.json(await contractable(db, idOf(request), permitted(request, 'show', 'providers'), today()))
  })
  router.get('/conditions/:id/outcomes', async (request, response) => {
    response.json(await conditionOutcomes(db, idOf(request), permitted(request, 'show', 'conditions')))
  })
}
