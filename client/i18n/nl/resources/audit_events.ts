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
    before: 'Was',
    after: 'Werd',
    changes: 'Wijzigingen',
  },
}
