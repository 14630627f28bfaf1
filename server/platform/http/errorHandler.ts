import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { fromDriver } from './driverErrors.ts'
import { HttpError, notFound } from './errors.ts'

/** Answers every error as api.md's "Answers" says; the only place that turns an error into a body. */
export const errorHandler: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error)
  const answer = answerOf(error, req)
  // The request's own log line tells what went wrong.
  res.locals.code = answer.code
  if (answer.status >= 500) res.locals.error = error
  if (answer.extra.retry_after) res.set('Retry-After', String(answer.extra.retry_after))
  res.status(answer.status).json({ code: answer.code, message: answer.message, ...answer.extra })
}

/** The answer to a path that nothing serves. */
export const unknownPath: RequestHandler = (req) => {
  throw notFound(`Het pad ${req.baseUrl}${req.path} bestaat niet.`)
}

function answerOf(error: unknown, req: Request): HttpError {
  if (error instanceof HttpError) return error
  return (
    fromParser(error) ??
    fromDriver(error, intentOf(req)) ??
    new HttpError(500, 'internal_error', 'Er ging iets mis op de server. Uw wijziging is niet opgeslagen.')
  )
}

/** Errors of Express and its body parsers, which carry a 4xx status and a type. */
function fromParser(error: unknown): HttpError | null {
  const { status, type } = (error ?? {}) as { status?: number; type?: string }
  if (status === undefined || status < 400 || status > 499) return null
  if (type === 'entity.parse.failed') return new HttpError(400, 'bad_request', 'De inhoud van dit verzoek is geen geldige JSON.')
  if (type === 'entity.too.large') return new HttpError(413, 'too_large', 'De inhoud van dit verzoek is te groot (ten hoogste 2 MB).')
  return new HttpError(status === 413 || status === 415 ? status : 400, 'bad_request', 'Dit verzoek kan niet worden gelezen.')
}

function intentOf(req: Request): 'delete' | 'write' {
  return req.method === 'DELETE' || (req.body as { delete?: unknown } | undefined)?.delete === true ? 'delete' : 'write'
}
