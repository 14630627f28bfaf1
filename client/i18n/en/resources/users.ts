/** The English words of users: what an empty list says, fields. */
export const users = {
  empty: 'There are no users yet.',
  fields: {
    username: 'Username',
    full_name: 'Name',
    role: 'Role',
    password: 'Password',
    active: 'Active',
    team: 'Team',
    absent_from: 'Absent from',
    absent_until: 'Absent until',
    deputy_id: 'Deputy',
    deputy_name: 'Deputy',
    email: 'E-mail address',
    digest: 'Overview by mail',
    calendar: 'Calendar address',
  },
}
