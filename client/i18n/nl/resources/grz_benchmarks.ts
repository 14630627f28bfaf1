/** The Dutch words of the benchmark figures of grz providers: what an empty list says, fields. */
export const grz_benchmarks = {
  empty: 'Er zijn nog geen benchmarkcijfers vastgelegd.',
  fields: {
    year: 'Jaar',
    cost_index: 'Kosten (index)',
    stay_index: 'Ligduur (index)',
    source: 'Bron',
    received_on: 'Ontvangen op',
  },
}
