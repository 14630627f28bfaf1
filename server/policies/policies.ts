import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type PolicyRow, policyFields } from './policyFields.ts'
import { forgetPolicies } from './policyStore.ts'

export const policies: Resource<PolicyRow> = {
  name: 'policies',
  fields: policyFields,
  computed: {},
  search: searchByText('policies.code', 'policies.title'),
  sort: ['code', 'ASC'],
  committed: forgetPolicies,
}
