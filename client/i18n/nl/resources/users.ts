/** The Dutch words of users: what an empty list says, fields. */
export const users = {
  empty: 'Er zijn nog geen gebruikers.',
  fields: {
    username: 'Gebruikersnaam',
    full_name: 'Naam',
    role: 'Rol',
    password: 'Wachtwoord',
    active: 'Actief',
    team: 'Team',
    absent_from: 'Afwezig vanaf',
    absent_until: 'Afwezig tot en met',
    deputy_id: 'Vervanger',
    deputy_name: 'Vervanger',
    email: 'E-mailadres',
    digest: 'Overzicht per e-mail',
    calendar: 'Agenda-adres',
  },
}
