/** The Dutch words of changes gathered for a next edition: what an empty list says, fields. */
export const gathered_changes = {
  empty: 'Er zijn geen wijzigingen verzameld.',
  fields: {
    part: 'Onderdeel',
    record_id: 'Nummer van het onderdeel',
    clause: 'Bepaling',
    changes: 'Wordt',
    was: 'Was',
    fields: 'Wijziging',
    made_by: 'Verzameld door',
    made_by_name: 'Verzameld door',
  },
}
