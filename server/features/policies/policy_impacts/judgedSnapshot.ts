import type { Knex } from 'knex'
import type { EditionChange } from '../../../model/policyEdition.ts'
import type { Impact } from '../../../model/policyImpact.ts'
import { nextSnapshot } from '../earlierSnapshot.ts'
import { gatheredFor } from '../gathered_changes/gatheredFor.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'
import { policySnapshot } from '../policyStore.ts'

/** A change as a run keeps it. */
export type JudgedChange = Omit<EditionChange, 'was'>

/** The changes that wait for a policy's next edition, a line for each field. */
export async function judgedChanges(db: Knex, policy_id: number): Promise<JudgedChange[]> {
  const gathered = await gatheredFor(db, policy_id)
  return gathered.flatMap(({ part, clause, changes }) => Object.entries(changes).map(([field, becomes]): JudgedChange => ({ part, clause, field, becomes })))
}

/** What a run holds against the policy as it is: a draft, or the policy itself with what was gathered for its next edition. */
export async function judgedSnapshot(db: Knex, { policy_id, gathered }: Pick<Impact, 'policy_id' | 'gathered'>): Promise<PolicySnapshot> {
  const snapshot = await policySnapshot(db, policy_id)
  return gathered === null ? snapshot : nextSnapshot(snapshot, gathered as JudgedChange[])
}

/** The same as it would be judged if the run began now. */
export async function snapshotToJudge(db: Knex, { policy_id, gathered }: Pick<Impact, 'policy_id' | 'gathered'>): Promise<PolicySnapshot> {
  return judgedSnapshot(db, { policy_id, gathered: gathered === null ? null : await judgedChanges(db, policy_id) })
}
