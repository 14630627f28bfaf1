import type { Request } from 'express'
import type { Knex } from 'knex'
import type { Actor } from '../../platform/auth/actor.ts'
import { badRequest, unprocessable } from '../../platform/http/errors.ts'
import { writeIn } from '../changeRecord.ts'
import type { Resource } from '../resource.ts'
import { fingerprintOf, keyHash, seal, unseal } from './sealedAnswer.ts'

/** What a write answers. */
export interface Written {
  status: number
  body: unknown
}

interface Call {
  request: Request
  actor: Actor
  resource: Resource
  db: Knex
}

/**
 * Runs a write in one transaction, once for each `Idempotency-Key` of an account: the same call made again gets what the first one answered. What is refused
 * keeps nothing, so that it can be tried again. Without the header: an ordinary write.
 * @throws 400 where the key has no usable form, 422 where it stood over another call, and what `work` throws.
 */
export async function writeOnce({ request, actor, resource, db }: Call, work: (trx: Knex.Transaction) => Promise<Written>): Promise<Written> {
  const key = keyOf(request)
  if (key === null) return writeIn(resource, db, work)
  const own = { account: accountOf(actor), key_hash: keyHash(key) }
  const fingerprint = fingerprintOf(key, callOf(request, actor))
  return writeIn(resource, db, async (trx) => {
    // Two at once: the second waits here until the first is kept, or gave up.
    const [claimed] = await trx('idempotency_keys')
      .insert({ ...own, fingerprint, created_at: new Date().toISOString() })
      .onConflict(['account', 'key_hash'])
      .ignore()
      .returning('key_hash')
    if (!claimed) {
      const first = await trx('idempotency_keys').where(own).first('fingerprint', 'status', 'answer')
      if (first.fingerprint !== fingerprint)
        throw unprocessable({ invalid: [{ field: null, message: 'Deze Idempotency-Key hoort al bij een ander verzoek; neem voor dit verzoek een nieuwe.' }] })
      return { status: first.status, body: JSON.parse(unseal(key, first.answer)) }
    }
    const { status, body } = await work(trx)
    await trx('idempotency_keys')
      .where(own)
      .update({ status, answer: seal(key, JSON.stringify(body)) })
    return { status, body }
  })
}

function keyOf(request: Request): string | null {
  const key = request.get('idempotency-key')
  if (key === undefined) return null
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw badRequest('Een Idempotency-Key heeft 1 tot en met 255 zichtbare tekens, zonder spaties.')
  return key
}

const accountOf = ({ id, token_id, username }: Actor): string => (id !== null ? `user ${id}` : `token ${token_id ?? username}`.slice(0, 40))

/** A call in full, its body in whatever order. Another role may be answered less, so to that one it is another call. */
function callOf(request: Request, { role }: Actor): string {
  const sorted = (_key: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  return JSON.stringify([request.method, request.originalUrl, role, request.get('if-match') ?? null, request.body ?? null], sorted)
}

const keptMs = 2 * 24 * 3_600_000

/** Forgets the answers of the day before yesterday and earlier: nobody is still trying those again. */
export async function forgetOldAnswers(db: Knex): Promise<void> {
  await db('idempotency_keys')
    .where('created_at', '<', new Date(Date.now() - keptMs).toISOString())
    .delete()
}
