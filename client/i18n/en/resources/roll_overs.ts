/** The English words of roll-overs: what an empty list says, fields. */
export const roll_overs = {
  empty: 'Nothing has been rolled over yet.',
  fields: {
    made_on: 'Made on',
    made_by: 'Made by',
    made_count: 'Drafts',
    left_count: 'Left out',
    left_out: 'Left out, with reason',
  },
}
