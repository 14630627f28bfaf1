/** The English words of editions of a policy: what an empty list says, fields. */
export const policy_editions = {
  empty: 'There are no editions yet.',
  fields: {
    policy_code: 'Policy',
    edition: 'Edition',
    made_on: 'Made known on',
    reason: 'Reason',
    told: 'Who was told',
    care_demand_typing: 'Concerns care demand typing',
    made_by: 'Recorded by',
    made_by_name: 'Recorded by',
    changes: 'Change',
  },
}
