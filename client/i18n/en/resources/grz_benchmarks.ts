/** The English words of the benchmark figures of grz providers: what an empty list says, fields. */
export const grz_benchmarks = {
  empty: 'No benchmark figures have been recorded yet.',
  fields: {
    year: 'Year',
    cost_index: 'Cost (index)',
    stay_index: 'Length of stay (index)',
    source: 'Source',
    received_on: 'Received on',
  },
}
