import { date, email, flag, line, oneOf, pattern, type RowOf, reference, required, type ViewOf, writeOnly } from './field.ts'
import { orNull, text } from './form.ts'

/** The roles of `users.role`. */
export const roles = ['viewer', 'contracting', 'team_lead', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]

/** How often one is mailed what waits. */
export const digests = ['none', 'daily', 'weekly'] as const
export type Digest = (typeof digests)[number]

/** Who works with it. A password is never answered; only its hash is kept. */
export const userFields = {
  username: required(pattern(/^[a-z0-9][a-z0-9._-]{2,59}$/, 'Een gebruikersnaam heeft 3 tot 60 kleine letters, cijfers, punten of streepjes.')),
  full_name: required(line(120)),
  role: required(oneOf(roles)),
  active: flag({ fallback: true }),
  password: writeOnly(line(1000)),
  password_hash: line(255, { readOnly: true }),
  team: line(60),
  absent_from: date(),
  absent_until: date(),
  deputy_id: reference('users'),
  email: email(),
  digest: required(oneOf(digests, { fallback: 'none' })),
}
export type User = RowOf<typeof userFields>

/** What everybody may set of their own absence, and a team lead of anybody's. */
export const absenceFields = ['absent_from', 'absent_until', 'deputy_id'] as const

/** What everybody may set of their own reminders; an administrator of anybody's. */
export const reminderFields = ['email', 'digest'] as const

export const userComputed = { deputy_name: orNull(text()) }
export type UserView = ViewOf<typeof userFields, typeof userComputed>

/** Whether a user is away on a day. Without a last day, until further notice. */
export function isAbsent({ absent_from, absent_until }: Pick<User, 'absent_from' | 'absent_until'>, day: string): boolean {
  return absent_from !== null && absent_from <= day && (absent_until === null || day <= absent_until)
}
