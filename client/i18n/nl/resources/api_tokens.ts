/** The Dutch words of api tokens: name, what an empty list says, fields. */
export const apiTokens = {
  name: 'API-token |||| API-tokens',
  empty: 'Er zijn nog geen API-tokens.',
  fields: {
    name: 'Naam',
    role: 'Rol',
    token: 'Token',
    expires_on: 'Geldig tot en met',
    revoked: 'Ingetrokken',
  },
}
