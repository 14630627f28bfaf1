import type { HttpError } from '../platform/http/errors.ts'
import type { Refusal, Warning } from '../policy/engine/verdict.ts'

/** Everything that a refusal says as one list: the clauses, the fields that are invalid, or where neither is named its bare sentence. */
export function reasonsOf(error: HttpError): Warning[] {
  const { refusals = [], errors = {}, field = null } = error.extra as { refusals?: Refusal[]; errors?: Record<string, unknown>; field?: string | null }
  const told = new Set(refusals.map((refusal) => refusal.field))
  const invalid = Object.entries(errors).flatMap(([name, message]) => (typeof message === 'string' && !told.has(name) ? [plain(name, message)] : []))
  const reasons = [...refusals, ...invalid]
  return reasons.length > 0 ? reasons : [plain(field, error.message)]
}

const plain = (field: string | null, message: string): Warning => ({ clause: null, field, message, quote: null, source: null })
