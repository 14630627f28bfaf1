import { Router } from 'express'
import { writeOnce } from '../../records/idempotency/writeOnce.ts'
import { readOne } from '../../records/readOne.ts'
import { idOf, permitted, type Surroundings } from '../../records/resourceRoutes.ts'
import { contracts } from '../contracts/contracts.ts'
import { comparePolicies } from './comparePolicies.ts'
import { copyPolicy } from './copyPolicy.ts'
import { makeGatheredEdition } from './gathered_changes/makeGatheredEdition.ts'
import { policies } from './policies.ts'
import { policyEditions } from './policy_editions/policyEditions.ts'
import { previewRollOver, rollOver } from './roll_overs/rollOver.ts'

const resource = policies
const editions = policyEditions

/** What is asked of a policy besides the record itself: a copy for another period, an edition of several changes, what it says otherwise than the one it came from, and the
 * drafts that the contracts of the reference year yield under it. A roll-over is a preview unless `preview` is false. */
export function policyRoutes({ db, today }: Surroundings): Router {
  const router = Router()
  router.post('/policies/:id/copy', async (request, response) => {
    const caller = { actor: permitted(request, 'edit', 'policies'), today: today() }
    const id = idOf(request)
    const { status, body } = await writeOnce({ request, actor: caller.actor, resource, db }, async (trx) => ({
      status: 201,
      body: await readOne(resource, await copyPolicy(trx, id, request.body, caller), { db: trx, ...caller }),
    }))
    response.status(status).json(body)
  })
  router.post('/policies/:id/editions', async (request, response) => {
    const caller = { actor: permitted(request, 'edit', 'policies'), today: today() }
    const id = idOf(request)
    const { status, body } = await writeOnce({ request, actor: caller.actor, resource, db }, async (trx) => ({
      status: 201,
      body: await readOne(editions, await makeGatheredEdition(trx, id, request.body, caller), { db: trx, ...caller }),
    }))
    response.status(status).json(body)
  })
  router.get('/policies/:id/compare', async (request, response) => {
    permitted(request, 'show', 'policies')
    response.json(await comparePolicies(db, idOf(request), request.query.with))
  })
  router.post('/policies/:id/roll-over', async (request, response) => {
    const caller = { actor: permitted(request, 'create', 'contracts'), today: today() }
    const id = idOf(request)
    const { preview } = (request.body ?? {}) as { preview?: unknown }
    if (preview !== false) return void response.json(await previewRollOver(db, id, caller.today))
    const made = contracts
    const { body } = await writeOnce({ request, actor: caller.actor, resource: made, db }, async (trx) => ({
      status: 200,
      body: await rollOver(trx, id, caller),
    }))
    response.json(body)
  })
  return router
}
