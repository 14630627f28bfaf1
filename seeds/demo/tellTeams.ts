import type { Knex } from 'knex'
import { addDays } from '../../server/model/dates.ts'
import type { DemoUsername } from '../../server/platform/auth/demoAccounts.ts'
import type { Actor } from './history.ts'

const teams: Readonly<Partial<Record<DemoUsername, string>>> = {
  contracteerder: 'GGZ',
  teamleider: 'GGZ',
  contracteerder2: 'Kortdurende zorg',
  teamleider2: 'Kortdurende zorg',
}

/** Puts the demo accounts in teams; one officer is away this week, and another takes over. */
export async function tellTeams(trx: Knex.Transaction, actors: Readonly<Record<DemoUsername, Actor>>, today: string): Promise<void> {
  for (const [username, team] of Object.entries(teams)) await trx('users').where({ username }).update({ team })
  await trx('users')
    .where({ username: 'contracteerder2' })
    .update({ absent_from: addDays(today, -1), absent_until: addDays(today, 12), deputy_id: actors.contracteerder.id })
}
