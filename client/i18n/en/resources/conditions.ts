/** The English words of conditions: what an empty list says, fields. */
export const conditions = {
  empty: 'There are no conditions yet.',
  fields: {
    clause: 'Clause',
    group: 'Group',
    text: 'Condition',
    kind: 'Kind',
    tracks: 'Tracks',
    care_types: 'Care types',
    exemptable: 'Exemption possible',
    private: 'Confidential',
    edition_on: 'Made known on',
    edition_reason: 'Reason of the change',
    edition_told: 'Who was told',
    edition_care_demand_typing: 'Concerns care demand typing',
  },
}
