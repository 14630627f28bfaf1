/** The Dutch words of the monitoring of first years and of its talks: what an empty list says, fields. */
export const first_year_monitors = {
  empty: 'Er zijn nog geen overeenkomsten in hun eerste jaar. Zodra de overeenkomst van een nieuwe instelling actief wordt, komt zij hier vanzelf bij.',
  fields: {
    contract_reference: 'Overeenkomst',
    provider_name: 'Zorgaanbieder',
    expected_year_cents: 'Verwacht in het eerste jaar',
    expected_by_month: 'Verwacht per maand',
    alert_percentage: 'Wijkt af vanaf (%)',
    invited_on: 'Uitgenodigd op',
    conclusion: 'Conclusie',
    concluded_on: 'Afgerond op',
    concluded_by: 'Afgerond door',
    concluded: 'Afgerond',
    claimed_cents: 'Gedeclareerd',
    claimed_as_of: 'Stand per',
    expected_to_date_cents: 'Verwacht tot dan',
    deviation_permille: 'Afwijking',
    deviates: 'Wijkt af',
    last_talk_on: 'Laatste gesprek',
    talk_count: 'Gesprekken',
  },
}

export const first_year_talks = {
  empty: 'Er is nog geen gesprek gevoerd.',
  fields: {
    monitor_id: 'Eerstejaarsmonitoring',
    held_on: 'Gevoerd op',
    with_whom: 'Met',
    remark: 'Besproken',
  },
}
