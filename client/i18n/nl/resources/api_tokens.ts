/** The Dutch words of api tokens: what an empty list says, fields. */
export const apiTokens = {
  empty: 'Er zijn nog geen API-tokens.',
  fields: {
    name: 'Naam',
    role: 'Rol',
    token: 'Token',
    expires_on: 'Geldig tot en met',
    revoked: 'Ingetrokken',
  },
}
