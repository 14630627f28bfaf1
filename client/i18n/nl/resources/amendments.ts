/** The Dutch words of amendments: what an empty list says, fields. */
export const amendments = {
  empty: 'Er zijn nog geen wijzigingen.',
  fields: {
    field: 'Gegeven',
    old_value: 'Oude waarde',
    new_value: 'Nieuwe waarde',
    effective_on: 'Geldt vanaf',
    reason: 'Reden',
    plafond_request_id: 'Ophogingsverzoek',
    entered_by: 'Ingevoerd door',
    cancel_reason: 'Reden van annulering',
    cancelled_on: 'Geannuleerd op',
    cancelled_by: 'Geannuleerd door',
  },
}
