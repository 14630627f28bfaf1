/** The Dutch words of tasks: what an empty list says, fields. */
export const tasks = {
  empty: 'Er zijn geen taken.',
  fields: {
    kind: 'Taak',
    subject: 'Soort dossier',
    subject_id: 'Dossier',
    clause: 'Bepaling',
    due_on: 'Uiterlijk',
    done: 'Gedaan',
    cause: 'Oorzaak',
    reason: 'Waarom',
    lasts: 'Oorzaak bestaat nog',
    decision: 'Besluit',
    decided_by: 'Besloten door',
    decided_by_name: 'Besloten door',
    decided_on: 'Besloten op',
    subject_reference: 'Dossier',
    provider_name: 'Zorgaanbieder',
    clause_text: 'Voorwaarde',
    owner: 'Behandelaar',
    owner_name: 'Behandelaar',
  },
}
