/** The Dutch words of qualifications: what an empty list says, fields. */
export const qualifications = {
  empty: 'Er zijn nog geen kwalificaties vastgelegd.',
  fields: {
    provider_name: 'Zorgaanbieder',
    kind: 'Kwalificatie',
    state: 'Stand',
    since: 'Geldig vanaf',
    applied_on: 'Aangevraagd op',
    valid_until: 'Geldig tot en met',
    detail: 'Bijzonderheid',
    evidence: 'Bewijs',
  },
}
