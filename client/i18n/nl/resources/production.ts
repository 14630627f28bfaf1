/** The Dutch words of production: name, what an empty list says, fields. */
export const production = {
  name: 'Declaratiestand |||| Declaratiestanden',
  empty: 'Er zijn nog geen declaratiestanden.',
  fields: {
    as_of: 'Stand per',
    amount_cents: 'Gedeclareerd',
    source: 'Bron',
  },
}
