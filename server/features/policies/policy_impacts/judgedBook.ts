import type { Knex } from 'knex'
import type { Book } from '../book.ts'
import { nextBook } from '../earlierBook.ts'
import { gatheredFor } from '../gathered_changes/gatheredFor.ts'
import type { EditionChange } from '../policy_editions/policyEditionFields.ts'
import { policyBook } from '../policyStore.ts'
import type { Impact } from './impactFields.ts'

/** A change as a run keeps it. */
export type JudgedChange = Omit<EditionChange, 'was'>

/** The changes that wait for a policy's next edition, a line for each field. */
export async function judgedChanges(db: Knex, policy_id: number): Promise<JudgedChange[]> {
  const gathered = await gatheredFor(db, policy_id)
  return gathered.flatMap(({ part, clause, changes }) => Object.entries(changes).map(([field, becomes]): JudgedChange => ({ part, clause, field, becomes })))
}

/** What a run holds against the policy as it is: a draft, or the policy itself with what was gathered for its next edition. */
export async function judgedBook(db: Knex, { policy_id, gathered }: Pick<Impact, 'policy_id' | 'gathered'>): Promise<Book> {
  const book = await policyBook(db, policy_id)
  return gathered === null ? book : nextBook(book, gathered as JudgedChange[])
}

/** The same as it would be judged if the run began now. */
export async function bookToJudge(db: Knex, { policy_id, gathered }: Pick<Impact, 'policy_id' | 'gathered'>): Promise<Book> {
  return judgedBook(db, { policy_id, gathered: gathered === null ? null : await judgedChanges(db, policy_id) })
}
