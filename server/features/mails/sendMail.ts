import type { Knex } from 'knex'
import type { MailSettings } from '../../config.ts'
import type { MailStatus } from '../../model/mail.ts'
import { type Handler, JobProblem } from '../../platform/jobs/job.ts'
import { NotTaken, sendBySmtp } from './smtp.ts'

const lost = 'De server viel weg terwijl dit bericht werd verzonden; het kan zijn aangekomen.'

/**
 * Sends a mail. That it is being sent is committed before the mail server is called: who finds it so afterwards cannot know whether it arrived, says so, and
 * leaves it to the administrator. Without a mail server it is kept to be read.
 */
export function sendMail(settings: MailSettings | null): Handler {
  return async ({ db, job, now }) => {
    const id = Number(job.payload.id)
    const mail = await take(db, id, settings ? 'sending' : 'kept')
    if (mail?.status === 'sending') {
      await put(db, id, { status: 'uncertain', problem: lost })
      throw new JobProblem(lost, { final: true })
    }
    if (!settings || !mail) return
    try {
      const { recipient, subject, body: text, html } = mail
      await sendBySmtp(settings, { recipient, subject, text, html, message_id: `<mail-${id}.${Date.parse(mail.created_at)}@${hostOf(settings)}>` })
    } catch (error) {
      throw await onRecord(db, id, error, job.attempts >= job.max_attempts)
    }
    await put(db, id, { status: 'sent', sent_at: now(), problem: null })
  }
}

interface StoredMail {
  status: MailStatus
  recipient: string
  subject: string
  body: string
  html: string | null
  created_at: string
}

/** A mail that waits, as it was read, moved on in a transaction of its own; one that is being sent as it is; nothing of any other. */
async function take(db: Knex, id: number, next: MailStatus): Promise<StoredMail | null> {
  return db.transaction(async (trx) => {
    const mail = await trx('mails').where({ id }).forUpdate().first('status', 'recipient', 'subject', 'body', 'html', 'created_at')
    if (mail?.status === 'waiting') await put(trx, id, { status: next })
    return mail?.status === 'waiting' || mail?.status === 'sending' ? mail : null
  })
}

/** Puts on record what became of a mail that was not taken. @returns the problem of its job */
async function onRecord(db: Knex, id: number, error: unknown, isLast: boolean): Promise<JobProblem> {
  const { outcome, code } = error instanceof NotTaken ? error : new NotTaken('later', (error as { code?: string })?.code ?? 'fout', error)
  const words = {
    refused: `De mailserver weigerde dit bericht (${code}).`,
    later: `De mailserver nam dit bericht niet aan (${code}).`,
    uncertain: `De verbinding met de mailserver viel weg voor het antwoord (${code}); het bericht kan zijn aangekomen.`,
  }
  const status = { refused: 'failed', uncertain: 'uncertain', later: isLast ? 'failed' : 'waiting' } as const
  await put(db, id, { status: status[outcome], problem: words[outcome] })
  return new JobProblem(words[outcome], { final: outcome !== 'later', cause: error })
}

async function put(db: Knex, id: number, values: Record<string, unknown>): Promise<void> {
  await db('mails')
    .where({ id })
    .increment('version', 1)
    .update({ ...values, updated_at: new Date().toISOString() })
}

const hostOf = ({ from }: MailSettings): string => from.address.split('@')[1]!
