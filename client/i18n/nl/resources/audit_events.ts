/** The Dutch words of audit events: what an empty list says, fields. */
export const auditEvents = {
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
