/** Dutch words of the screens of users, the audit log and tasks. */
export const management = {
  users: {
    create: 'Nieuwe gebruiker',
    inactive: 'Niet actief',
    active_hint: 'Wie niet actief is, kan niet meer inloggen.',
    password_hint: 'Ten minste 12 tekens. Geef het zelf door aan de gebruiker; later kan een beheerder een nieuw instellen.',
    password_kept: 'Het wachtwoord is niet zichtbaar. U kunt een nieuw wachtwoord instellen.',
  },
  api_tokens: {
    create: 'Nieuw API-token',
    name_hint: 'Welk systeem dit token gebruikt.',
    role_hint: 'Wat dat systeem mag. Besluiten, beëindigen en publiceren doet altijd een persoon.',
    expires_hint: 'Zonder datum blijft het token geldig tot u het intrekt.',
    revoked_hint: 'Een ingetrokken token geeft meteen geen toegang meer.',
    shown_once: 'Dit token ziet u alleen nu. Bewaar het waar het andere systeem het leest; het is nergens terug te vinden.',
    copy: 'Kopiëren',
    copied: 'Gekopieerd.',
    not_copied: 'Kopiëren lukte niet; selecteer het token zelf.',
    kept: 'Ik heb het bewaard',
  },
  audit_events: { about: 'Gegeven' },
  tasks: {
    views: { open: 'Open', done: 'Gedaan' },
    done: 'Gedaan',
    close: 'Afsluiten',
    close_title: 'Wat is er besloten?',
    close_submit: 'Besluit vastleggen',
    decision_hint: 'Bijvoorbeeld: de overeenkomst blijft in stand, of wordt beëindigd, en waarom.',
    decided: 'Besloten',
    closed_by_itself: 'Vanzelf afgesloten: de oorzaak is weg.',
    of_contract: 'Vraagt om een besluit',
  },
}
