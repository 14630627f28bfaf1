/** The English words of statute switches: what an empty list says, fields. */
export const statuteSwitches = {
  empty: 'There are no notices yet.',
  fields: {
    policy_id: 'Purchasing policy',
    notified_on: 'Notified on',
    from_category: 'Present category',
    to_category: 'New category',
    statute_approved_on: 'Statute approved on',
    statute_section: 'Section',
    statute_version: 'Version of the statute',
    cause: 'Cause',
    impact: 'Impact',
    effective_on: 'Counts from',
    decided_on: 'Decided on',
    decided_by: 'Decided by',
    motivation: 'Motivation',
    rejection_clauses: 'Clauses that the rejection rests on',
    closed_on: 'Withdrawn on',
    owner_id: 'Handled by',
  },
}
