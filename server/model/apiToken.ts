import { date, flag, line, oneOf, type RowOf, required, writeOnly } from './field.ts'
import { text } from './form.ts'
import { roles } from './user.ts'

/** The token of an integration, of which only the hash is kept. */
export const apiTokenFields = {
  name: required(line(120)),
  role: required(oneOf(roles, { fixed: true })),
  expires_on: date(),
  revoked: flag(),
  token: writeOnly(line(500, { fixed: true })),
  token_hash: line(64, { readOnly: true }),
}
export type ApiToken = RowOf<typeof apiTokenFields>

export const apiTokenComputed = { token: text() }
