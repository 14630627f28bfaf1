/** The English words of production: name, what an empty list says, fields. */
export const production = {
  name: 'Production figure |||| Production',
  empty: 'There are no production figures yet.',
  fields: {
    as_of: 'As of',
    amount_cents: 'Claimed',
    source: 'Source',
  },
}
