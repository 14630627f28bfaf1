/** The Dutch words of assessments: what an empty list says, fields. */
export const assessments = {
  empty: 'Er is nog niets te toetsen.',
  fields: {
    condition_id: 'Voorwaarde',
    clause: 'Bepaling',
    text: 'Voorwaarde',
    kind: 'Soort',
    group: 'Groep',
    outcome: 'Uitkomst',
    ground: 'Grond',
    evidence: 'Bewijs',
    occurred_on: 'Voorgevallen op',
    assessed_by: 'Beoordeeld door',
    assessed_on: 'Beoordeeld op',
    valid_until: 'Geldig tot en met',
    exemptable: 'Vrijstelling mogelijk',
    private: 'Vertrouwelijk',
    masked: 'Afgeschermd',
  },
}
