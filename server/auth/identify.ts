import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import type { Config } from '../config.ts'
import { unauthenticated } from '../http/errors.ts'
import { actorOfApiToken } from './apiTokens.ts'
import { cookieToken, setCookie } from './cookie.ts'
import type { Sessions } from './sessions.ts'

/** The token of `Authorization: Bearer …`, which goes before a cookie; null without one. */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

/** Sets `req.actor` from the API token or the session cookie. A wrong API token is refused at once, a lost session makes nobody. */
export function identify(db: Knex, config: Config, sessions: Sessions): RequestHandler {
  return async (req, _res, next) => {
    req.actor = null
    const bearer = bearerToken(req.headers.authorization)
    const token = cookieToken(req)
    if (bearer) {
      req.actor = await actorOfApiToken(db, bearer, config.today())
      if (!req.actor) throw unauthenticated('Dit API-token is onbekend, ingetrokken of verlopen.')
    } else if (token) {
      req.actor = await sessions.actorOf(token)
    }
    next()
  }
}

/** Renews the cookie at `GET /api/auth/me`, which every page load asks, so that it slides along with the session. */
export const renewCookie =
  (config: Config): RequestHandler =>
  (req, res, next) => {
    const token = cookieToken(req)
    if (req.actor && token && !bearerToken(req.headers.authorization)) setCookie(res, config, token)
    next()
  }
