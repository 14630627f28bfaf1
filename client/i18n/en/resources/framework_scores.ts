/** The English words of scores on the guiding framework: what an empty list says, fields. */
export const framework_scores = {
  empty: 'There are no scores yet.',
  fields: {
    criterion: 'Criterion',
    score: 'Score',
    remark: 'Remark',
    scored_on: 'Scored on',
    scored_by: 'Scored by',
  },
}
