import { Router } from 'express'
import { seesPrivate } from '../../access.ts'
import { badRequest } from '../../platform/http/errors.ts'
import { permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { dashboardOf } from './dashboardOf.ts'

/** How the season stands, for whoever lists contracts. */
export function dashboardRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.get('/dashboard', async (request, response) => {
    const { role } = permitted(request, 'list', 'contracts')
    const { policy_id } = request.query
    if (!/^\d{1,9}$/.test(String(policy_id))) throw badRequest('Geef met policy_id van welk inkoopbeleid u de stand wilt zien.')
    response.json(await dashboardOf(db, { policy_id: Number(policy_id), today: today(), seesGrounds: seesPrivate(role) }))
  })
  return router
}
