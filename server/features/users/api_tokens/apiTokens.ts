import { type ApiToken, apiTokenComputed, apiTokenFields } from '../../../model/apiToken.ts'
import { newToken, tokenHash } from '../../../platform/auth/tokens.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'

const SHORTEST = 32

/**
 * Tokens of integrations. The server makes the secret and tells it in the answer to its creation alone; an integration that brings its own (at least 32
 * characters) sends it once, and is told it by nobody. Only its hash is kept.
 */
export const apiTokens: Resource<ApiToken> = {
  name: 'api_tokens',
  fields: apiTokenFields,
  computed: apiTokenComputed,
  hidden: ['token_hash'],
  search: searchByText('api_tokens.name'),
  sort: ['name', 'ASC'],
  beforeOperation: async ({ before, after }) => {
    if (before) return
    const made = after.token === null ? newToken() : null
    after.token_hash = tokenHash(made ?? after.token!)
    after.token = made
  },
  toldOnce: ({ token }) => (token ? { token } : {}),
  validate: ({ after: { token } }) => {
    const short = typeof token === 'string' && token.length < SHORTEST
    return {
      invalid: short ? [{ field: 'token', message: `Een eigen token heeft ten minste ${SHORTEST} tekens; laat het leeg, dan maakt de server er een.` }] : [],
      refusals: [],
    }
  },
}
