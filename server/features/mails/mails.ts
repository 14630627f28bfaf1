import { type Mail, mailComputed, mailFields, sendableStatuses } from '../../model/mail.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'
import { askToSend } from './writeMail.ts'

/** The outbox: every mail that was written, sent or not, for the administrator. What was not sent can be sent after all. */
export const mails: Resource<Mail> = {
  name: 'mails',
  fields: mailFields,
  computed: mailComputed,
  extras: () => ({ user_name: '(select full_name from users where users.id = mails.user_id)' }),
  search: searchByText('mails.recipient', 'mails.subject'),
  sort: ['id', 'DESC'],
  facets: ['kind', 'status'],
  validate: ({ before, after }) => {
    const isStep = before && (before.status === after.status || (after.status === 'waiting' && sendableStatuses.includes(before.status)))
    return { invalid: isStep ? [] : [{ field: 'status', message: 'Dit kan met dit bericht nu niet.' }], refusals: [] }
  },
  beforeOperation: async ({ before, after }) => {
    if (before?.status !== after.status) after.problem = null
  },
  afterOperation: async ({ trx, after, today }) => askToSend(trx, after, today),
}
