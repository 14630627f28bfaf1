import type { Knex } from 'knex'
import type { MailKind } from '../../model/mail.ts'
import { breaksLine, isMailbox } from '../../model/mailAddress.ts'
import { addJob } from '../../platform/jobs/addJob.ts'
import { businessNow } from '../../platform/jobs/businessNow.ts'

export interface NewMail {
  kind: MailKind
  recipient: string
  user_id?: number | null
  subject: string
  /** The whole of it as text; and the same as HTML, made with `markup`. */
  body: string
  html?: string
}

/**
 * Puts a mail in the outbox, in the transaction of its cause; a job sends it once that is committed. @returns its id
 * @throws where its recipient is not one mailbox, or its subject not one line: neither may say anything to a mail server
 */
export async function writeMail(trx: Knex.Transaction, { html, user_id = null, ...mail }: NewMail, today: string): Promise<number> {
  if (!isMailbox(mail.recipient)) throw new Error('A mail goes to one mailbox')
  if (breaksLine(mail.subject)) throw new Error('The subject of a mail is one line')
  const now = new Date().toISOString()
  const row = { ...mail, html: html ?? null, user_id, status: 'waiting', version: 1, created_at: now, updated_at: now }
  const [{ id }] = await trx('mails').insert(row).returning('id')
  await askToSend(trx, { id, version: 1 }, today)
  return id
}

/** Adds the job that sends a mail: one for each time that this is asked. */
export async function askToSend(trx: Knex.Transaction, { id, version }: { id: number; version: number }, today: string): Promise<void> {
  await addJob(trx, { kind: 'send_mail', key: `${id} v${version}`, payload: { id }, run_at: businessNow(today) })
}
