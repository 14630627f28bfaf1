import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'

/** The log of one server. Lines carry ids, statuses and durations, never a value that somebody typed. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/** Logs each request as method, path without its query, status and duration, under the id that the answer's `x-request-id` tells. */
export function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: requestId,
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customProps: (_req, res) => ({ code: (res as ServerResponse & { locals?: { code?: string } }).locals?.code }),
    autoLogging: { ignore: (req) => req.url === '/healthz' || req.url === '/readyz' },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({ id, method, path: url.split('?', 1)[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: errorWithoutValues,
    },
    wrapSerializers: true,
  })
}

/** A proxy's own id is kept where it is a plain one. */
function requestId(req: IncomingMessage, res: ServerResponse): string {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
  res.setHeader('x-request-id', id)
  return id
}

/** Errors whose own message never quotes data; those of drivers and parsers do. */
const plain = new Set(['TypeError', 'ReferenceError', 'RangeError', 'AssertionError'])

/** What may be logged of an error: its name, code and where it was thrown; the message only where it cannot quote a value. */
export function errorWithoutValues(error: unknown): Record<string, unknown> {
  const { name, code, message, stack } = (error ?? {}) as Error & { code?: string }
  const frames = stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { name, code, frames: frames?.slice(0, 12).map((line) => line.trim()), ...(name && plain.has(name) && !code ? { message } : {}) }
}
