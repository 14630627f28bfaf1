/** The Dutch words of production: what an empty list says, fields. */
export const production = {
  empty: 'Er zijn nog geen declaratiestanden.',
  fields: {
    as_of: 'Stand per',
    amount_cents: 'Gedeclareerd',
    source: 'Bron',
  },
}
