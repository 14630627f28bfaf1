/** The English words of publications: what an empty list says, fields. */
export const publications = {
  empty: 'There are no publications yet.',
  fields: {
    care_types: 'Care types',
    include_signed: 'Signed contracts too',
    include_negotiating: 'Contracts in negotiation too',
    leave_out_expired: 'Leave out contracts whose period is over',
    title: 'Title',
    scheduled_at: 'Scheduled at',
    number: 'List',
    entry_count: 'Entries',
    composed_at: 'Composed at',
    checked_at: 'Checked at',
    published_at: 'Published at',
    withdrawn_by: 'Withdrawn by',
    scheduled_by: 'Scheduled by',
    warnings_kept: 'Warnings',
    published_on: 'Published on',
    published_by: 'Published by',
    withdrawn_on: 'Withdrawn on',
    reason: 'Reason',
  },
}

/** Those of what stands on a list. */
export const publication_entries = {
  empty: 'Nobody stands on this list.',
  fields: {
    publication_id: 'List',
    name: 'Name',
    agb_code: 'AGB code',
    city: 'Place',
    care_type: 'Care type',
    settings: 'Settings',
    performances: 'Performances',
    standing: 'Standing',
    starts_on: 'Starts on',
    ends_on: 'Ends on',
    sustainable_choice: 'More sustainable choice',
  },
}

/** Those of the report of a check. */
export const publication_points = {
  empty: 'There are no points.',
  fields: {
    publication_id: 'List',
    kind: 'Kind',
    severity: 'Severity',
    field: 'Field',
    text: 'Point',
    acceptable: 'Can be accepted',
    accepted: 'Accepted',
    accepted_reason: 'Reason',
    accepted_by: 'Accepted by',
  },
}
