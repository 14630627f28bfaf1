import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, Router } from 'express'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { docsPage } from './api/docsPage.ts'
import { onNewDay } from './api/newDay.ts'
import { openApiDocument } from './api/openapi/openapi.ts'
import { resourceRouter } from './api/router.ts'
import { authRouter } from './api/sessionRouter.ts'
import type { Config } from './config.ts'
import { publicPage } from './features/publications/public/publicPage.ts'
import { publicRouter } from './features/publications/public/publicRouter.ts'
import { calendarRouter } from './features/reminders/calendarRouter.ts'
import { ownSettings } from './features/users/ownSettings.ts'
import { identify } from './platform/auth/identify.ts'
import { sameOrigin } from './platform/auth/sameOrigin.ts'
import { sameUser } from './platform/auth/sameUser.ts'
import { createSessions, type Sessions } from './platform/auth/sessions.ts'
import { errorHandler, unknownPath } from './platform/http/errorHandler.ts'
import { unauthenticated } from './platform/http/errors.ts'
import { healthRouter } from './platform/http/health.ts'
import { createLogger, requestLog } from './platform/http/logger.ts'
import { apiHeaders, nonceOf, pageHeaders } from './platform/http/security.ts'
import { sendJson } from './platform/http/sendJson.ts'
import { staticClient } from './platform/http/staticClient.ts'
import { packageRoot } from './platform/packageRoot.ts'

export interface AppOptions {
  db: Knex
  config: Config
  logger?: Logger
  /** Where the built client stands; `dist/client` without it. */
  clientFolder?: string
}

/** The whole server as one Express app, not yet listening: what `main` serves and the tests start. */
export function createApp({
  db,
  config,
  logger = createLogger(config.logLevel ?? 'warn'),
  clientFolder = join(packageRoot, 'dist/client'),
}: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', config.trustProxy ?? 0)
  app.response.json = sendJson
  app.use(requestLog(logger))
  app.use(healthRouter(db))
  app.use('/api', onNewDay(db, config.today))
  app.use('/api/public', compression(), publicRouter(db, config))
  app.use('/api/calendar', calendarRouter(db, config))
  app.use('/api', api(db, config))
  app.use(compression(), publicPage(db, config))
  app.use(staticClient(clientFolder, config))
  app.use(unknownPath, errorHandler)
  return app
}

/** What the API says of keeping its answers. */
const NEVER_KEPT = 'no-store'

function api(db: Knex, config: Config): Router {
  const router = Router()
  const sessions = createSessions(db)
  router.get('/docs', compression(), pageHeaders(config), (_req, res) => {
    res
      .set('Cache-Control', NEVER_KEPT)
      .type('html')
      .send(docsPage(openApiDocument(), nonceOf(res)))
  })
  router.use(apiHeaders(config), (_req, res, next) => {
    res.setHeader('Cache-Control', NEVER_KEPT)
    res.setHeader('X-Business-Date', config.today())
    if (!config.production) res.setHeader('X-Environment', 'Demo')
    next()
  })
  router.get('/openapi.json', (_req, res) => {
    res.json(openApiDocument())
  })
  router.use(sameOrigin(config), identify(db, config, sessions), sameUser, refuseAnonymousWrites)
  router.use(express.json({ limit: '2mb' }))
  router.use('/users', forgetAfterWrites(sessions))
  router.use('/auth', ownSettings(db, config), authRouter(db, config, sessions))
  router.use(resourceRouter({ db, config }))
  router.use(unknownPath)
  router.use(errorHandler)
  return router
}

/** Nobody's body is read but that of a login. */
const refuseAnonymousWrites: express.RequestHandler = (req, _res, next) => {
  if (req.method !== 'GET' && !req.actor && !req.path.startsWith('/auth/')) throw unauthenticated()
  next()
}

/** A role or account that changed counts from the next request on. */
function forgetAfterWrites(sessions: Sessions): express.RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'GET') res.on('finish', sessions.forget)
    next()
  }
}
