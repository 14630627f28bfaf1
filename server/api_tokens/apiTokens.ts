import { roles } from '../access.ts'
import { tokenHash } from '../auth/tokens.ts'
import { date, flag, line, oneOf, type RowOf, required, writeOnly } from '../resources/fields.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'

const SHORTEST = 32

export const apiTokenFields = {
  name: required(line(120)),
  role: required(oneOf(roles, { fixed: true })),
  expires_on: date(),
  revoked: flag(),
  token: writeOnly(line(500, { fixed: true })),
  token_hash: line(64, { readOnly: true }),
}
export type ApiToken = RowOf<typeof apiTokenFields>

/** Tokens of integrations. The admin chooses the secret (at least 32 characters) and sends it once; only its hash is kept, and it is never answered. */
export const apiTokens: Resource<ApiToken> = {
  name: 'api_tokens',
  fields: apiTokenFields,
  computed: {},
  hidden: ['token_hash'],
  search: searchByText('api_tokens.name'),
  sort: ['name', 'ASC'],
  prepare: async ({ before, after }) => {
    if (!before && after.token) after.token_hash = tokenHash(after.token)
  },
  judge: async ({ before, after }) => {
    const short = !before && (after.token?.length ?? 0) < SHORTEST
    return {
      invalid: short ? [{ field: 'token', message: `Geef een geheim van ten minste ${SHORTEST} tekens; het wordt niet meer getoond.` }] : [],
      refusals: [],
    }
  },
}
