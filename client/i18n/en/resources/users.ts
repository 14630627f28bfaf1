/** The English words of users: name, what an empty list says, fields. */
export const users = {
  name: 'User |||| Users',
  empty: 'There are no users yet.',
  fields: {
    username: 'Username',
    full_name: 'Name',
    role: 'Role',
    password: 'Password',
    active: 'Active',
  },
}
