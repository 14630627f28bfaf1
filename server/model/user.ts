import { flag, line, oneOf, pattern, type RowOf, required, writeOnly } from './field.ts'

/** The roles of `users.role`. */
export const roles = ['viewer', 'contracting', 'team_lead', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who works with it. A password is never answered; only its hash is kept. */
export const userFields = {
  username: required(pattern(/^[a-z0-9][a-z0-9._-]{2,59}$/, 'Een gebruikersnaam heeft 3 tot 60 kleine letters, cijfers, punten of streepjes.')),
  full_name: required(line(120)),
  role: required(oneOf(roles)),
  active: flag({ fallback: true }),
  password: writeOnly(line(1000)),
  password_hash: line(255, { readOnly: true }),
}
export type User = RowOf<typeof userFields>
