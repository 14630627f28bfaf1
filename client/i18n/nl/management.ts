/** Dutch words of the screens of users, the audit log and tasks. */
export const management = {
  users: {
    create: 'Nieuwe gebruiker',
    inactive: 'Niet actief',
    active_hint: 'Wie niet actief is, kan niet meer inloggen.',
    password_hint: 'Ten minste 12 tekens. Geef het zelf door aan de gebruiker; later kan een beheerder een nieuw instellen.',
    password_kept: 'Het wachtwoord is niet zichtbaar. U kunt een nieuw wachtwoord instellen.',
  },
  audit_events: { about: 'Gegeven' },
  tasks: { views: { open: 'Open', done: 'Gedaan' }, done: 'Gedaan', mark_done: 'Gedaan' },
}
