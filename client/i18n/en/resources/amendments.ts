/** The English words of amendments: what an empty list says, fields. */
export const amendments = {
  empty: 'There are no amendments yet.',
  fields: {
    field: 'Field',
    old_value: 'Old value',
    new_value: 'New value',
    effective_on: 'Effective on',
    reason: 'Reason',
    plafond_request_id: 'Plafond request',
    entered_by: 'Entered by',
    cancel_reason: 'Reason of cancelling',
    cancelled_on: 'Cancelled on',
    cancelled_by: 'Cancelled by',
  },
}
