import type { Knex } from 'knex'
import { forgetMemoized } from '../../../platform/database/memoize.ts'

/** Marks the runs that nobody is to carry out any more as stopped. One whose server ended is stopped by whichever comes first: this, or the worker that takes its job over. @returns how many */
export async function stopLostRuns(db: Knex): Promise<number> {
  const carriedOut = db('jobs')
    .select(db.raw('1'))
    .where({ kind: 'judge_impact' })
    .where((live) => live.whereIn('status', ['waiting', 'failed']).orWhere('claimed_until', '>=', new Date().toISOString()))
    .whereRaw('jobs.key = cast(policy_impacts.id as varchar(20))')
  const stopped = await db('policy_impacts')
    .where({ status: 'running' })
    .whereNotExists(carriedOut)
    .update({ status: 'stopped', finished_at: new Date().toISOString() })
  if (stopped > 0) forgetMemoized(db)
  return stopped
}
