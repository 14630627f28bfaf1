/** The Dutch words of conditions: what an empty list says, fields. */
export const conditions = {
  empty: 'Er zijn nog geen voorwaarden.',
  fields: {
    clause: 'Bepaling',
    group: 'Groep',
    text: 'Voorwaarde',
    kind: 'Soort',
    tracks: 'Contractvarianten',
    care_types: 'Zorgsoorten',
    exemptable: 'Vrijstelling mogelijk',
    private: 'Vertrouwelijk',
    edition_on: 'Bekendgemaakt op',
    edition_reason: 'Reden van de wijziging',
    edition_told: 'Wie op de hoogte is gebracht',
    edition_care_demand_typing: 'Gaat over zorgvraagtypering',
  },
}
