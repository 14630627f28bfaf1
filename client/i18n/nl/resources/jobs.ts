/** The Dutch words of jobs: what an empty list says, fields. */
export const jobs = {
  empty: 'Er is nog niets op de achtergrond gedaan.',
  fields: {
    kind: 'Werk',
    key: 'Waarvan',
    run_at: 'Wanneer',
    attempts: 'Pogingen',
    max_attempts: 'Ten hoogste',
    progress: 'Voortgang',
    last_error: 'Wat er misging',
    created_by: 'Door',
    created_by_name: 'Door',
    finished_at: 'Klaar op',
  },
}
