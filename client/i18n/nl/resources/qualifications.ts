/** The Dutch words of qualifications: name, what an empty list says, fields. */
export const qualifications = {
  name: 'Kwalificatie |||| Kwalificaties',
  empty: 'Er zijn nog geen kwalificaties vastgelegd.',
  fields: {
    provider_id: 'Zorgaanbieder',
    provider_name: 'Zorgaanbieder',
    kind: 'Kwalificatie',
    state: 'Stand',
    since: 'Geldig vanaf',
    applied_on: 'Aangevraagd op',
    valid_until: 'Geldig tot en met',
    detail: 'Bijzonderheid',
    evidence: 'Bewijs',
    id: 'Nummer',
    version: 'Versie',
    created_at: 'Aangemaakt op',
    updated_at: 'Gewijzigd op',
  },
}
