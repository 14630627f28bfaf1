/** The English words of scores on the guiding framework: name, what an empty list says, fields. */
export const framework_scores = {
  name: 'Score on the guiding framework |||| Scores on the guiding framework',
  empty: 'There are no scores yet.',
  fields: {
    criterion: 'Criterion',
    score: 'Score',
    remark: 'Remark',
    scored_on: 'Scored on',
    scored_by: 'Scored by',
  },
}
