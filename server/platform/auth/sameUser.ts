import type { RequestHandler } from 'express'
import { HttpError } from '../http/errors.ts'

/**
 * Refuses a call that a page makes for somebody else than who is signed in now: in another tab of the same browser a second person has logged in, and the
 * cookie is theirs. A page tells for whom it calls in `X-Expected-User`, the id; without it nothing is compared.
 */
export const sameUser: RequestHandler = (req, _res, next) => {
  const expected = req.get('x-expected-user')
  if (expected !== undefined && req.actor && req.path !== '/auth/login' && String(req.actor.id) !== expected)
    throw new HttpError(409, 'other_user', `In deze browser is intussen ${req.actor.full_name} aangemeld. Er is niets opgeslagen.`, {
      full_name: req.actor.full_name,
    })
  next()
}
