/** The Dutch words of users: name, what an empty list says, fields. */
export const users = {
  name: 'Gebruiker |||| Gebruikers',
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
  },
}
