/** The Dutch words of tasks: name, what an empty list says, fields. */
export const tasks = {
  name: 'Taak |||| Taken',
  empty: 'Er zijn geen taken.',
  fields: {
    kind: 'Taak',
    subject: 'Soort dossier',
    subject_id: 'Dossier',
    clause: 'Bepaling',
    due_on: 'Uiterlijk',
    done: 'Gedaan',
    owner: 'Behandelaar',
    owner_id: 'Behandelaar',
    owner_name: 'Behandelaar',
    id: 'Nummer',
    version: 'Versie',
    created_at: 'Aangemaakt op',
    updated_at: 'Gewijzigd op',
  },
}
