/** The Dutch words of policies: name, what an empty list says, fields. */
export const policies = {
  name: 'Inkoopbeleid |||| Inkoopbeleid',
  empty: 'Er is nog geen inkoopbeleid.',
  fields: {
    code: 'Code',
    rule_set: 'Regelset',
    title: 'Titel',
    source: 'Brontekst',
    care_types: 'Zorgsoorten',
    tracks: 'Contractvarianten',
    chapters: 'Hoofdstukken',
    contract_starts_on: 'Overeenkomsten vanaf',
    contract_ends_on: 'Overeenkomsten tot en met',
    reference_year: 'Referentiejaar',
    status: 'Status',
    edition: 'Editie',
    id: 'Nummer',
    version: 'Versie',
    created_at: 'Aangemaakt op',
    updated_at: 'Gewijzigd op',
  },
}
