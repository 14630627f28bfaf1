/** The English words of policies: name, what an empty list says, fields. */
export const policies = {
  name: 'Policy |||| Policies',
  empty: 'There is no policy yet.',
  fields: {
    code: 'Code',
    rule_set: 'Rule set',
    title: 'Title',
    source: 'Source text',
    care_types: 'Care types',
    tracks: 'Tracks',
    chapters: 'Chapters',
    contract_starts_on: 'Contracts from',
    contract_ends_on: 'Contracts until',
    reference_year: 'Reference year',
    status: 'Status',
    edition: 'Edition',
    id: 'Number',
    version: 'Version',
    created_at: 'Created at',
    updated_at: 'Changed at',
  },
}
