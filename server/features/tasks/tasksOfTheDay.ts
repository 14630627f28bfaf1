import type { Actor } from '../../platform/auth/actor.ts'
import type { DailyWork } from '../../platform/jobs/passDay.ts'
import { followUnmet, runningContractIds } from './unmetTasks.ts'

const BATCH_SIZE = 250

/** In whose name the passing of time is written down. */
const time: Actor = { id: null, username: 'dagovergang', full_name: 'Dagovergang', role: 'team_lead' }

/**
 * Raises and closes the tasks that the passing of time asks for: an answer is no longer valid, a qualification has ended, an amended line begins, five
 * years are over. All running contracts are looked at, so that it comes to the same after days without a server.
 */
export const tasksOfTheDay: DailyWork = {
  name: 'tasks',
  run: async (trx, { today }) => {
    const ids = await runningContractIds(trx)
    for (let from = 0; from < ids.length; from += BATCH_SIZE) await followUnmet({ trx, actor: time, today }, ids.slice(from, from + BATCH_SIZE))
  },
}
