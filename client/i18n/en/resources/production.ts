/** The English words of production: what an empty list says, fields. */
export const production = {
  empty: 'There are no production figures yet.',
  fields: {
    as_of: 'As of',
    amount_cents: 'Claimed',
    source: 'Source',
  },
}
