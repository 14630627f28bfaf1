/** The Dutch words of audit events: name, what an empty list says, fields. */
export const auditEvents = {
  name: 'Logregel |||| Auditlog',
  empty: 'Er is nog niets vastgelegd.',
  fields: {
    at: 'Tijdstip',
    actor: 'Wie',
    actor_id: 'Gebruiker',
    action: 'Wat',
    resource: 'Soort gegeven',
    record_id: 'Nummer',
    record_name: 'Dossier',
    contract_id: 'Overeenkomst',
    before: 'Was',
    after: 'Werd',
    changes: 'Wijzigingen',
    id: 'Nummer',
    version: 'Versie',
    created_at: 'Aangemaakt op',
    updated_at: 'Gewijzigd op',
  },
}
