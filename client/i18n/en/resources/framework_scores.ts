/** The English words of scores on the guiding framework: name, what an empty list says, fields. */
export const framework_scores = {
  name: 'Score on the guiding framework |||| Scores on the guiding framework',
  empty: 'There are no scores yet.',
  fields: {
    contract_id: 'Contract',
    criterion: 'Criterion',
    score: 'Score',
    remark: 'Remark',
    scored_on: 'Scored on',
    scored_by: 'Scored by',
    id: 'Number',
    version: 'Version',
    created_at: 'Created at',
    updated_at: 'Changed at',
  },
}
