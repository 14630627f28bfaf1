import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { type Logger, pino } from 'pino'

/** The log of one server. Lines carry ids, statuses and durations, never a value that somebody typed. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/**
 * Logs each request as method, path without its query, status and duration in milliseconds, under the id that the answer's `x-request-id` tells.
 * Nothing is made for a line that the level leaves out: this stands in the way of every request.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const id = requestId(req.headers['x-request-id'])
    res.setHeader('x-request-id', id)
    if (req.url === '/healthz' || req.url === '/readyz') return next()
    const began = performance.now()
    const { method, originalUrl } = req
    res.once('close', () => {
      const { code, error } = res.locals as { code?: string; error?: unknown }
      const level = error || res.statusCode >= 500 ? 'error' : 'info'
      if (!logger.isLevelEnabled(level)) return
      logger[level](
        {
          req: { id, method, path: withoutSecret(originalUrl.split('?', 1)[0]!) },
          res: { statusCode: res.statusCode },
          code,
          responseTime: Math.round(performance.now() - began),
          ...(error ? { err: errorWithoutValues(error) } : {}),
        },
        res.writableFinished ? 'request completed' : 'request aborted',
      )
    })
    next()
  }
}

/** The address of a calendar is its own password. */
const withoutSecret = (path: string): string => path.replace(/^\/api\/calendar\/.*/, '/api/calendar/…')

/** A proxy's own id is kept where it is a plain one. */
function requestId(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}

/** Errors whose own message never quotes data; those of drivers and parsers do. */
const plain = new Set(['TypeError', 'ReferenceError', 'RangeError', 'AssertionError'])

/** What may be logged of an error: its name, code and where it was thrown; the message only where it cannot quote a value. */
export function errorWithoutValues(error: unknown): Record<string, unknown> {
  const { name, code, message, stack } = (error ?? {}) as Error & { code?: string }
  const frames = stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { name, code, frames: frames?.slice(0, 12).map((line) => line.trim()), ...(name && plain.has(name) && !code ? { message } : {}) }
}
