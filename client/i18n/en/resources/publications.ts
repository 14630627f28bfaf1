/** The English words of publications: name, what an empty list says, fields. */
export const publications = {
  name: 'Publication |||| Publications',
  empty: 'There are no publications yet.',
  fields: {
    policy_id: 'Policy',
    care_types: 'Care types',
    include_signed: 'Signed contracts too',
    include_negotiating: 'Contracts in negotiation too',
    title: 'Title',
    status: 'Status',
    scheduled_at: 'Scheduled at',
    number: 'Number',
    published_on: 'Published on',
    published_by: 'Published by',
    withdrawn_on: 'Withdrawn on',
    reason: 'Reason',
    id: 'Number',
    version: 'Version',
    created_at: 'Created at',
    updated_at: 'Changed at',
  },
}
