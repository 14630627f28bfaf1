import { Router } from 'express'
import { ifMatchOf } from '../../records/checkVersion.ts'
import { writeOnce } from '../../records/idempotency/writeOnce.ts'
import { readOne } from '../../records/readOne.ts'
import { idOf, permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { contracts } from './contracts.ts'
import { copyToTrack } from './copyToTrack.ts'
import { contractForecast } from './forecast/contractForecast.ts'
import { contractFramework } from './framework_scores/contractFramework.ts'
import { tariffGrid } from './tariff_lines/tariffGrid.ts'

const resource = contracts

/** What is asked of a contract besides the record itself: the framework for its talk, what its claims figures lead to, and its copy as a draft of another track. */
export function contractRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.get('/contracts/:id/framework', async (request, response) => {
    permitted(request, 'show', 'contracts')
    response.json(await contractFramework(db, idOf(request)))
  })
  router.get('/contracts/:id/forecast', async (request, response) => {
    permitted(request, 'show', 'contracts')
    response.json(await contractForecast(db, idOf(request)))
  })
  router.get('/contracts/:id/tariff-grid', async (request, response) => {
    permitted(request, 'show', 'contracts')
    permitted(request, 'list', 'tariff_lines')
    response.json(await tariffGrid(db, idOf(request)))
  })
  router.post('/contracts/:id/copy-to-track', async (request, response) => {
    const caller = { actor: permitted(request, 'create', 'contracts'), today: today(), if_match: ifMatchOf(request.get('if-match')) }
    const id = idOf(request)
    const { status, body } = await writeOnce({ request, actor: caller.actor, resource, db }, async (trx) => ({
      status: 201,
      body: await readOne(resource, await copyToTrack(trx, id, request.body, caller), { db: trx, ...caller }),
    }))
    response.status(status).json(body)
  })
  return router
}
