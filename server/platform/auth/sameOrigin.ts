import type { Request, RequestHandler } from 'express'
import type { Config } from '../../config.ts'
import { forbidden } from '../http/errors.ts'
import { bearerToken } from './identify.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a state-changing call that another site makes the browser send. Browsers tell the origin of every such call; a program that tells none is no browser.
 * Calls with an API token are exempt: a page cannot make the browser send one. Logging in is not: nobody may be logged in to another's account unawares.
 */
export function sameOrigin(config: Config): RequestHandler {
  return (req, _res, next) => {
    if (!reading.has(req.method) && !bearerToken(req.headers.authorization) && !comesFromHere(req, config)) {
      throw forbidden('Dit verzoek komt van een andere website en wordt daarom geweigerd.')
    }
    next()
  }
}

function comesFromHere(req: Request, config: Config): boolean {
  const site = req.get('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const from = req.get('origin') ?? req.get('referer')
  if (from === undefined) return true
  if (!URL.canParse(from)) return false
  const { origin, host } = new URL(from)
  return host === req.get('host') || (Boolean(config.publicUrl) && origin === config.publicUrl)
}
