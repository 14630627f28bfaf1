/** The Dutch words of scores on the guiding framework: name, what an empty list says, fields. */
export const framework_scores = {
  name: 'Score op het richtinggevend kader |||| Scores op het richtinggevend kader',
  empty: 'Er zijn nog geen scores.',
  fields: {
    criterion: 'Criterium',
    score: 'Score',
    remark: 'Opmerking',
    scored_on: 'Beoordeeld op',
    scored_by: 'Beoordeeld door',
  },
}
