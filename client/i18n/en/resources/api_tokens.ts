/** The English words of api tokens: name, what an empty list says, fields. */
export const apiTokens = {
  name: 'API token |||| API tokens',
  empty: 'There are no API tokens yet.',
  fields: {
    name: 'Name',
    role: 'Role',
    token: 'Token',
    expires_on: 'Valid until',
    revoked: 'Revoked',
  },
}
