import type { Knex } from 'knex'
import { raiseTermsOn } from '../../policy/dueDates.ts'
import type { RaiseTerms } from '../../policy/engine/policyRules.ts'
import { policySnapshot } from '../policies/policyStore.ts'
import { quoted } from './workColumns.ts'

interface EditionTerms extends RaiseTerms {
  policy_id: number
  edition: number
}

/** When a raise may be asked for under each edition of each policy, in the contract year of a day: a contract keeps to the edition that it was offered under. */
async function termsByEdition(db: Knex, today: string): Promise<EditionTerms[]> {
  const policies: { id: number; edition: number }[] = await db('policies').whereNot({ status: 'draft' }).orderBy('id').select('id', 'edition')
  const terms: EditionTerms[] = []
  for (const { id, edition: last } of policies)
    for (let edition = 1; edition <= last; edition += 1) {
      const own = raiseTermsOn((await policySnapshot(db, id, edition)).policy, today)
      if (own) terms.push({ policy_id: id, edition, ...own })
    }
  return terms
}

/** The same as a derived table to join; null where no policy knows such a request. */
export async function plafondTerms(db: Knex, today: string): Promise<string | null> {
  const rows = (await termsByEdition(db, today)).map(
    ({ policy_id, edition, percentage, first, last }) =>
      `select ${policy_id} as policy_id, ${edition} as edition, ${percentage} as percentage, ${quoted(first)} as first_on, ${quoted(last)} as last_on`,
  )
  return rows.length === 0 ? null : `(${rows.join(' union all ')})`
}
