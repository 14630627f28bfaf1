/** The Dutch words of roll-overs: what an empty list says, fields. */
export const roll_overs = {
  empty: 'Er zijn nog geen overeenkomsten overgenomen.',
  fields: {
    made_on: 'Gemaakt op',
    made_by: 'Gemaakt door',
    made_count: 'Concepten',
    left_count: 'Weggelaten',
    left_out: 'Weggelaten, met reden',
  },
}
