/** The Dutch words of roll-overs: name, what an empty list says, fields. */
export const roll_overs = {
  name: 'Overname van overeenkomsten |||| Overnames van overeenkomsten',
  empty: 'Er zijn nog geen overeenkomsten overgenomen.',
  fields: {
    made_on: 'Gemaakt op',
    made_by: 'Gemaakt door',
    made_count: 'Concepten',
    left_count: 'Weggelaten',
    left_out: 'Weggelaten, met reden',
  },
}
