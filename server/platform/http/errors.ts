/** A reason a `unprocessable` answer gives at a field, or at none (`null`). */
export interface Invalid {
  field: string | null
  message: string
}

/** A clause that refuses: the shape of `Refusal` in server/policy/engine/verdict.ts. */
export interface ClauseRefusal extends Invalid {
  clause: string | null
  quote: string | null
  source: string | null
}

/** An answer other than success: its status, its code, a Dutch sentence, and what else the body carries. */
export class HttpError extends Error {
  readonly status: number
  readonly code: string
  readonly extra: Record<string, unknown>

  constructor(status: number, code: string, message: string, extra: Record<string, unknown> = {}) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.code = code
    this.extra = extra
  }
}

export const badRequest = (message: string): HttpError => new HttpError(400, 'bad_request', message)
export const unauthenticated = (message = 'U bent niet aangemeld.'): HttpError => new HttpError(401, 'unauthenticated', message)
export const forbidden = (message = 'U mag dit niet doen.'): HttpError => new HttpError(403, 'forbidden', message)
export const notFound = (message = 'Dit bestaat niet of niet meer.'): HttpError => new HttpError(404, 'not_found', message)
export const conflict = (code: 'version_conflict' | 'duplicate' | 'in_use', message: string, extra?: Record<string, unknown>): HttpError =>
  new HttpError(409, code, message, extra)
export const preconditionRequired = (message = 'Stuur met elke wijziging de versie mee die u gelezen heeft (version).'): HttpError =>
  new HttpError(428, 'version_required', message)

/**
 * A 422 with everything that stands in the way at once. Code `refused` where a clause refuses, else `invalid`;
 * `errors` by field as react-admin's forms show them, messages about no single field under `root.serverError`.
 */
export function unprocessable({ invalid = [], refusals = [] }: { invalid?: readonly Invalid[]; refusals?: readonly ClauseRefusal[] }): HttpError {
  const all: readonly Invalid[] = [...invalid, ...refusals].map(ofReadableLength)
  const [first] = all
  const message = all.length === 1 && first ? first.message : `Dit kan niet worden opgeslagen om ${all.length} redenen.`
  const extra = refusals.length > 0 ? { errors: errorsByField(all), refusals } : { errors: errorsByField(all) }
  return new HttpError(422, refusals.length > 0 ? 'refused' : 'invalid', message, extra)
}

/** More than anybody reads: a sentence that repeats what was sent is cut off there. */
const SENTENCE = 1000

function ofReadableLength(one: Invalid): Invalid {
  return one.message.length > SENTENCE ? { ...one, message: `${one.message.slice(0, SENTENCE)}…` } : one
}

function errorsByField(all: readonly Invalid[]): Record<string, unknown> {
  const texts = new Map<string | null, string[]>()
  for (const { field, message } of all) {
    const told = texts.get(field)
    if (told) told.push(message)
    else texts.set(field, [message])
  }
  // From entries, so that a field that calls itself `__proto__` is a key as any other.
  return Object.fromEntries(
    [...texts].map(([field, messages]) => {
      const joined = [...new Set(messages)].join('\n')
      return field === null ? ['root', { serverError: joined }] : [field, joined]
    }),
  )
}
