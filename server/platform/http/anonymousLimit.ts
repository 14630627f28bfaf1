import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

/** Many a reader may sit behind one address; a machine that asks faster than this can wait. */
export function anonymousLimit(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: 600,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) =>
      void response.status(429).json({ code: 'too_many', message: 'Dit zijn te veel verzoeken in een minuut; probeer het zo opnieuw.' }),
  })
}
