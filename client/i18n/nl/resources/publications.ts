/** The Dutch words of publications: name, what an empty list says, fields. */
export const publications = {
  name: 'Publicatie |||| Publicaties',
  empty: 'Er zijn nog geen publicaties.',
  fields: {
    policy_id: 'Inkoopbeleid',
    care_types: 'Zorgsoorten',
    include_signed: 'Ook ondertekende overeenkomsten',
    include_negotiating: 'Ook overeenkomsten in onderhandeling',
    title: 'Titel',
    status: 'Status',
    scheduled_at: 'Gepland op',
    number: 'Nummer',
    published_on: 'Gepubliceerd op',
    published_by: 'Gepubliceerd door',
    withdrawn_on: 'Ingetrokken op',
    reason: 'Reden',
    id: 'Nummer',
    version: 'Versie',
    created_at: 'Aangemaakt op',
    updated_at: 'Gewijzigd op',
  },
}
