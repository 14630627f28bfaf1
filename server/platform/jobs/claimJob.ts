import type { Knex } from 'knex'
import { skipLocked } from '../database/connect.ts'
import type { ClaimedJob } from './job.ts'

interface Claim {
  kinds: readonly string[]
  /** This moment in business time. */
  now: string
  claimed_by: string
  lease_ms: number
}

/** The end of a lease that begins now, by the clock of the servers. */
export const leaseEnd = (lease_ms: number): string => new Date(Date.now() + lease_ms).toISOString()

/** What can be done now: what waits and has come due, and what was held by a server that is gone. */
function due(db: Knex, { kinds, now }: Claim): Knex.QueryBuilder {
  return db('jobs')
    .whereIn('kind', kinds)
    .where((open) =>
      open
        .where((waits) => waits.whereIn('status', ['waiting', 'failed']).where('run_at', '<=', now))
        .orWhere((lost) => lost.where({ status: 'running' }).where('claimed_until', '<', new Date().toISOString())),
    )
    .orderBy(['run_at', 'id'])
}

/** Takes the job that is due longest, for as long as a lease lasts. No two workers get the same one. @returns it, or null where nothing is due */
export async function claimJob(db: Knex, claim: Claim): Promise<ClaimedJob | null> {
  // Looking costs no lock and no write; most of the time there is nothing.
  while (await due(db, claim).first('id')) {
    const taken = await db.transaction((trx) => take(trx, claim))
    if (taken !== 'given up') return taken
  }
  return null
}

async function take(trx: Knex.Transaction, claim: Claim): Promise<ClaimedJob | null | 'given up'> {
  const found = await skipLocked(due(trx, claim)).first('id', 'kind', 'key', 'payload', 'status', 'attempts', 'max_attempts', 'created_by')
  if (!found) return null
  const { status, payload, ...job } = found
  const updated_at = new Date().toISOString()
  const row = trx('jobs').where({ id: job.id }).increment('version', 1)
  // It ended its server each time. A last time beyond the others lets its handler put that on record.
  if (status === 'running' && job.attempts > job.max_attempts) {
    const last_error = 'De server viel bij deze taak herhaaldelijk weg.'
    await row.update({ status: 'dead', claimed_by: null, claimed_until: null, last_error, finished_at: claim.now, updated_at })
    return 'given up'
  }
  const held = { claimed_by: claim.claimed_by, attempts: job.attempts + 1 }
  await row.update({ ...held, status: 'running', claimed_until: leaseEnd(claim.lease_ms), progress: 0, updated_at })
  return { ...job, ...held, payload: payload ? JSON.parse(payload) : {} }
}

/** Ends all leases at once, where no other server can hold one. */
export async function endLeases(db: Knex): Promise<void> {
  await db('jobs').where({ status: 'running' }).update({ claimed_until: '' })
}
