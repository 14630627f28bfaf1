import type { Knex } from 'knex'
import type { Dashboard } from '../../model/dashboard.ts'
import { memoize } from '../../platform/database/memoize.ts'
import { notFound } from '../../platform/http/errors.ts'
import { policySnapshot } from '../policies/policyStore.ts'
import { agesOf } from './ages.ts'
import { listStateOf } from './listState.ts'
import { milestonesOf } from './milestones.ts'
import { outlookOf } from './outlook.ts'
import { requestFigures } from './requestFigures.ts'
import { deviationsOf, endingQualifications, rejectionsOf } from './signals.ts'
import { funnelOf, loadOf, standings } from './standing.ts'
import { seasonBefore, weeksOf } from './weeks.ts'

export interface AskedDashboard {
  policy_id: number
  today: string
  /** Whether the grounds of a rejection may be told. */
  seesGrounds: boolean
}

/**
 * How the season of a policy stands: every figure with the filter of the list behind it. Kept until the next write of this process, like the counts of lists.
 * @throws 404 where there is no such policy
 */
export async function dashboardOf(db: Knex, asked: AskedDashboard): Promise<Dashboard> {
  if (!(await db('policies').where({ id: asked.policy_id }).first('id'))) throw notFound()
  return memoize(db, `dashboard|${JSON.stringify(asked)}`, () => composed(db, asked))
}

async function composed(db: Knex, { policy_id, today, seesGrounds }: AskedDashboard): Promise<Dashboard> {
  const { policy } = await policySnapshot(db, policy_id)
  const { id, code, title, contract_starts_on, contract_ends_on } = policy
  const rows = await standings(db, policy, today)
  const users: { id: number; full_name: string }[] = await db('users').select('id', 'full_name')
  const names = new Map(users.map((user) => [user.id, user.full_name]))
  const before = await seasonBefore(db, policy)
  return {
    policy: { id, code, title, contract_starts_on, contract_ends_on },
    today,
    season_before: before?.code ?? null,
    funnel: funnelOf(rows, policy, today),
    milestones: await milestonesOf(db, policy, today),
    weeks: await weeksOf(db, policy, before, today),
    load: loadOf(rows, names, policy, today),
    ages: await agesOf(db, policy, today),
    requests: await requestFigures(db, policy, today),
    outlook: await outlookOf(db, policy),
    deviations: await deviationsOf(db, policy),
    qualifications: await endingQualifications(db, today),
    rejections: await rejectionsOf(db, policy, seesGrounds),
    list: await listStateOf(db, policy, today),
  }
}
