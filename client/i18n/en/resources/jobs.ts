/** The English words of jobs: what an empty list says, fields. */
export const jobs = {
  empty: 'Nothing has been done in the background yet.',
  fields: {
    kind: 'Work',
    key: 'Of what',
    run_at: 'When',
    attempts: 'Tries',
    max_attempts: 'At most',
    progress: 'Progress',
    last_error: 'What went wrong',
    created_by: 'By',
    created_by_name: 'By',
    finished_at: 'Finished on',
  },
}
