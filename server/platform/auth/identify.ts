import type { RequestHandler } from 'express'
import type { Knex } from 'knex'
import type { Config } from '../../config.ts'
import { unauthenticated } from '../http/errors.ts'
import { actorOfApiToken } from './apiTokens.ts'
import { cookieToken, setCookie } from './cookie.ts'
import type { Sessions } from './sessions.ts'

/** The token of `Authorization: Bearer …`, which goes before a cookie; null without one. */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

/** Sets `req.actor` from the API token or the session cookie. A wrong API token is refused at once, a lost session makes nobody. The cookie slides along with its session. */
export function identify(db: Knex, config: Config, sessions: Sessions): RequestHandler {
  return async (req, res, next) => {
    req.actor = null
    const bearer = bearerToken(req.headers.authorization)
    const token = cookieToken(req)
    if (bearer) {
      req.actor = await actorOfApiToken(db, bearer, config.today())
      if (!req.actor) throw unauthenticated('Dit API-token is onbekend, ingetrokken of verlopen.')
    } else if (token) {
      const holder = await sessions.holderOf(token)
      req.actor = holder?.actor ?? null
      if (holder?.moved) setCookie(res, config, token)
    }
    next()
  }
}
