import { email, instant, line, oneOf, prose, type RowOf, reference, required, type ViewOf } from './field.ts'
import { orNull, text } from './form.ts'

/** Why mails are written. A kind that is added here asks for its words. */
export const mailKinds = ['digest'] as const
export type MailKind = (typeof mailKinds)[number]

/** `kept`: there is no mail server, so it stays here to be read. `uncertain`: the connection ended before the mail server said whether it took the mail. */
export const mailStatuses = ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'kept'] as const
export type MailStatus = (typeof mailStatuses)[number]

/** What an administrator may have sent after all. */
export const sendableStatuses: readonly MailStatus[] = ['failed', 'uncertain', 'kept']

const fixed = { readOnly: true } as const

export const mailFields = {
  kind: required(line(40, fixed)),
  recipient: required({ ...email(), readOnly: true }),
  user_id: reference('users', fixed),
  subject: required(line(200, fixed)),
  body: required(prose(fixed)),
  status: required(oneOf(mailStatuses)),
  sent_at: instant(fixed),
  problem: prose(fixed),
}
export type Mail = RowOf<typeof mailFields>

export const mailComputed = { user_name: orNull(text()) }
export type MailView = ViewOf<typeof mailFields, typeof mailComputed>
