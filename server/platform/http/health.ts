import { Router } from 'express'
import type { Knex } from 'knex'
import { isMigrated } from '../database/migrate.ts'

/** `/healthz`: the process answers. `/readyz`: the database can be reached and stands at the newest migration. */
export function healthRouter(db: Knex): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const ready = await isMigrated(db).catch(() => false)
    res.set('Cache-Control', 'no-store').status(ready ? 200 : 503)
    res.json(ready ? { status: 'ready' } : { status: 'unavailable', message: 'De database is niet bereikbaar of niet bijgewerkt.' })
  })
  return router
}
