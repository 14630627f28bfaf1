/** The English words of api tokens: what an empty list says, fields. */
export const apiTokens = {
  empty: 'There are no API tokens yet.',
  fields: {
    name: 'Name',
    role: 'Role',
    token: 'Token',
    expires_on: 'Valid until',
    revoked: 'Revoked',
  },
}
