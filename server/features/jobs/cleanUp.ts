import type { Handler } from '../../platform/jobs/job.ts'

/** How long is kept what was done, in days. What failed for good stays until somebody has looked at it. */
const KEPT_DAYS = 30

/** Removes the jobs that were done, or called off, a while ago. */
export const cleanUp: Handler = async ({ db, now }) => {
  const before = new Date(Date.parse(now()) - KEPT_DAYS * 86_400_000).toISOString()
  const removed = await db('jobs').whereIn('status', ['done', 'cancelled']).where('finished_at', '<', before).del()
  return { removed }
}
