/** The English words of initiatives: what an empty list says, fields. */
export const initiatives = {
  empty: 'There are no initiatives yet.',
  fields: {
    policy_id: 'Purchasing policy',
    theme: 'Theme',
    title: 'Title',
    description: 'Description',
    contact_name: 'Contact',
    contact_email: 'E-mail address',
    received_on: 'Proposed on',
    owner_id: 'Handled by',
    follow_up: 'What was agreed',
    follow_up_on: 'Follow up on',
    outcome: 'Outcome',
    closed_on: 'Closed on',
  },
}
