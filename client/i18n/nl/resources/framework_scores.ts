/** The Dutch words of scores on the guiding framework: what an empty list says, fields. */
export const framework_scores = {
  empty: 'Er zijn nog geen scores.',
  fields: {
    criterion: 'Criterium',
    score: 'Score',
    remark: 'Opmerking',
    scored_on: 'Beoordeeld op',
    scored_by: 'Beoordeeld door',
  },
}
