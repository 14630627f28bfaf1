/** The Dutch words of the calculations of what a draft would change, and of what they found: what an empty list says, fields. */
export const policy_impacts = {
  empty: 'Er zijn nog geen gevolgen berekend.',
  fields: {
    policy_id: 'Concept',
    against_id: 'Vergeleken met',
    against_code: 'Vergeleken met',
    years_moved: 'Jaren teruggezet',
    started_at: 'Berekend op',
    finished_at: 'Klaar op',
    judged_on: 'Beoordeeld op',
    made_by: 'Door',
    made_by_name: 'Door',
    total_count: 'Beoordeeld',
    done_count: 'Klaar',
    refused_count: 'Geen voorstel meer',
    refused_by_clause: 'Geen voorstel meer, per bepaling',
    freed_count: 'Wel een voorstel',
    freed_by_clause: 'Wel een voorstel, per bepaling',
    private_only_count: 'Op afgeschermde gronden',
    outdated: 'Verouderd',
  },
}

export const policy_impact_lines = {
  empty: 'Geen overeenkomsten gevonden.',
  fields: {
    impact_id: 'Berekening',
    reference: 'Overeenkomst',
    provider_name: 'Zorgaanbieder',
    track: 'Contractvariant',
    care_type: 'Zorgsoort',
    clause: 'Bepaling',
    field: 'Veld',
    message: 'Reden',
    quote: 'Citaat',
    source: 'Vindplaats',
  },
}
