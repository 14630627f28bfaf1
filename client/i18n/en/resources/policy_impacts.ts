/** The English words of the calculations of what a draft would change, and of what they found: what an empty list says, fields. */
export const policy_impacts = {
  empty: 'No impact was calculated yet.',
  fields: {
    policy_id: 'Draft',
    against_id: 'Compared with',
    against_code: 'Compared with',
    years_moved: 'Years moved back',
    started_at: 'Calculated on',
    finished_at: 'Finished on',
    judged_on: 'Judged on',
    made_by: 'By',
    made_by_name: 'By',
    total_count: 'Judged',
    done_count: 'Done',
    refused_count: 'No offer any more',
    refused_by_clause: 'No offer any more, by clause',
    freed_count: 'An offer now',
    freed_by_clause: 'An offer now, by clause',
    private_only_count: 'On shielded grounds',
    outdated: 'Outdated',
  },
}

export const policy_impact_lines = {
  empty: 'No contracts found.',
  fields: {
    impact_id: 'Calculation',
    reference: 'Contract',
    provider_name: 'Provider',
    track: 'Track',
    care_type: 'Care type',
    clause: 'Clause',
    field: 'Field',
    message: 'Reason',
    quote: 'Quote',
    source: 'Source',
  },
}
