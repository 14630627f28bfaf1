import type { Existing, Refusal } from '../../../server/model/answers.ts'

/** Who changed what since the version that was sent. */
export interface Change {
  field: string
  at: string
  actor: string
  before: unknown
  after: unknown
}

export interface VersionConflict {
  code: 'version_conflict'
  message: string
  current: Record<string, unknown> & { version: number }
  changes: Change[]
}

interface ErrorBody {
  code?: string
  message?: string
  errors?: Record<string, unknown>
  refusals?: Refusal[]
  /** Of a duplicate. */
  field?: string
  existing?: Existing
}

/** The body of an answer that was an error, as far as it is ours. */
export function bodyOf(error: unknown): ErrorBody {
  const body = (error as { body?: unknown } | null)?.body
  return body && typeof body === 'object' ? (body as ErrorBody) : {}
}

/** All reasons in an error: the refusals, the invalid fields they do not cover, or the bare message. */
export function refusalsOf(error: unknown): Refusal[] {
  const { code, refusals = [], errors = {}, message, field: at, existing } = bodyOf(error)
  if (code === 'duplicate' && message && at) return [{ clause: null, field: at, message, quote: null, source: null, existing }]
  const covered = new Set(refusals.map((refusal) => refusal.field))
  const plain = Object.entries(errors)
    .filter(([field, text]) => field !== 'root' && typeof text === 'string' && !covered.has(field))
    .map(([field, text]) => ({ clause: null, field, message: String(text), quote: null, source: null }))
  const all = [...refusals, ...plain]
  if (all.length > 0) return all
  const rootError = (errors.root as { serverError?: string } | undefined)?.serverError
  const sentence = rootError ?? message ?? (error as Error | null)?.message
  return sentence ? [{ clause: null, field: null, message: sentence, quote: null, source: null }] : []
}

/** The sentences per field, joined by line breaks where a field has several. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const byField: Record<string, string> = {}
  for (const { field, message } of refusalsOf(error)) if (field) byField[field] = byField[field] ? `${byField[field]}\n${message}` : message
  return byField
}

/** The version conflict in an error, or null when it is another error. */
export function conflictOf(error: unknown): VersionConflict | null {
  const body = bodyOf(error)
  return body.code === 'version_conflict' ? (body as unknown as VersionConflict) : null
}
