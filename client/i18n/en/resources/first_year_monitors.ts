/** The English words of the monitoring of first years and of its talks: what an empty list says, fields. */
export const first_year_monitors = {
  empty: 'No contract is in its first year yet. As soon as the contract of a new institution becomes active, it is added here.',
  fields: {
    contract_reference: 'Contract',
    provider_name: 'Provider',
    expected_year_cents: 'Expected in the first year',
    expected_by_month: 'Expected by month',
    alert_percentage: 'Deviates from (%)',
    invited_on: 'Invited on',
    conclusion: 'Conclusion',
    concluded_on: 'Concluded on',
    concluded_by: 'Concluded by',
    concluded: 'Concluded',
    claimed_cents: 'Claimed',
    claimed_as_of: 'As of',
    expected_to_date_cents: 'Expected by then',
    deviation_permille: 'Deviation',
    deviates: 'Deviates',
    last_talk_on: 'Last talk',
    talk_count: 'Talks',
  },
}

export const first_year_talks = {
  empty: 'No talk has been held yet.',
  fields: {
    monitor_id: 'First-year monitoring',
    held_on: 'Held on',
    with_whom: 'With',
    remark: 'Discussed',
  },
}
