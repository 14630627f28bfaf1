/** The English words of assessments: what an empty list says, fields. */
export const assessments = {
  empty: 'There is nothing to assess yet.',
  fields: {
    condition_id: 'Condition',
    clause: 'Clause',
    text: 'Condition',
    kind: 'Kind',
    group: 'Group',
    outcome: 'Outcome',
    ground: 'Ground',
    evidence: 'Evidence',
    occurred_on: 'Occurred on',
    assessed_by: 'Assessed by',
    assessed_on: 'Assessed on',
    valid_until: 'Valid until',
    exemptable: 'Exemption possible',
    private: 'Confidential',
    masked: 'Masked',
  },
}
