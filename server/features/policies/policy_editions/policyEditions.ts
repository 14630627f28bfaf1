import { type PolicyEdition, policyEditionComputed, policyEditionFields } from '../../../model/policyEdition.ts'
import { editionWarnings } from '../../../policy/warnings.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { policySnapshot } from '../policyStore.ts'

/** The editions of published policies after the first, which is the publication itself. Made by the save that changes the policy, and never changed. */
export const policyEditions: Resource<PolicyEdition> = {
  name: 'policy_editions',
  fields: policyEditionFields,
  computed: policyEditionComputed,
  extras: () => ({
    policy_code: '(select code from policies where policies.id = policy_editions.policy_id)',
    made_by_name: '(select full_name from users where users.id = policy_editions.made_by)',
  }),
  search: searchByText('policy_editions.reason', 'policy_editions.told'),
  sort: ['id', 'DESC'],
  decorate: async (rows, { db }) => {
    const answers: Record<string, unknown>[] = []
    for (const row of rows) {
      const { policy } = await policySnapshot(db, row.policy_id, row.edition - 1)
      answers.push({ ...row, warnings: editionWarnings({ policy, edition: row }) })
    }
    return answers
  },
}
