/** The Dutch words of mails: what an empty list says, fields. */
export const mails = {
  empty: 'Er zijn nog geen berichten geschreven.',
  fields: {
    kind: 'Soort',
    recipient: 'Aan',
    user_id: 'Gebruiker',
    user_name: 'Gebruiker',
    subject: 'Onderwerp',
    body: 'Tekst',
    sent_at: 'Verzonden op',
    problem: 'Wat er misging',
  },
}
