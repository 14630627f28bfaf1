/** The English words of qualifications: what an empty list says, fields. */
export const qualifications = {
  empty: 'No qualifications have been recorded yet.',
  fields: {
    provider_name: 'Provider',
    kind: 'Qualification',
    state: 'State',
    since: 'Valid from',
    applied_on: 'Applied for on',
    valid_until: 'Valid until',
    detail: 'Detail',
    evidence: 'Evidence',
  },
}
