/** The Dutch words of the columns of the list of work. */
export const work = {
  fields: {
    kind: 'Wat wacht',
    provider_id: 'Dossier',
    turn: 'Aan zet',
    owner_id: 'Behandelaar',
    due_on: 'Uiterlijk',
    next_status: 'Volgende stap',
  },
}
