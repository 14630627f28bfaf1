import { describe, expect, test } from 'vitest'
import type { MailSettings } from '../../../server/config.ts'
import { sendMail } from '../../../server/features/mails/sendMail.ts'
import { type NewMail, writeMail } from '../../../server/features/mails/writeMail.ts'
import type { MailStatus } from '../../../server/model/mail.ts'
import { startWorker } from '../../../server/platform/jobs/worker.ts'
import { startMailServer } from '../../support/mailServer.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const today = '2027-12-01'
const from = { name: 'Zorginkoop', address: 'inkoop@example.nl' }
const aMail: NewMail = {
  kind: 'digest',
  recipient: 'lotte@example.nl',
  subject: 'Uw werk: 3 te laat',
  body: 'Dag Lotte,\nEr is werk.',
  html: '<p>Er is werk.</p>',
}

describe('the outbox', () => {
  const app = useApp()
  const mailOf = async (id: number): Promise<Row> => (await app.as('beheerder')).get('mails', id)
  const write = (mail: Partial<NewMail> = {}): Promise<number> => app.db.transaction((trx) => writeMail(trx, { ...aMail, ...mail }, today))

  /** Lets a server with these settings work until a mail stands at a status, as late as it takes for each next try. */
  async function sendUntil(id: number, status: MailStatus, mail: MailSettings | null): Promise<Row> {
    let minutes = 0
    const now = () => new Date(Date.parse('2027-12-02T08:00:00.000Z') + minutes * 60_000).toISOString()
    const worker = startWorker({ db: app.db, handlers: { send_mail: sendMail(mail) }, now, failed: () => {}, poll_ms: 10 })
    try {
      await expect
        .poll(
          async () => {
            minutes += 30
            return (await mailOf(id)).status
          },
          { timeout: 20_000 },
        )
        .toBe(status)
      await expect.poll(async () => (await jobOf(id)).claimed_by).toBeNull()
    } finally {
      await worker.stop()
    }
    return mailOf(id)
  }
  const jobOf = async (id: number): Promise<Row> => app.db('jobs').where('key', 'like', `${id} v%`).where({ kind: 'send_mail' }).orderBy('id', 'desc').first()

  /** A mail that no worker has looked at yet: the worker of this API has no mail server and would keep it. */
  async function unsent(mail: Partial<NewMail> = {}): Promise<number> {
    await app.stopJobs()
    return write(mail)
  }

  test('keeps what is written where there is no mail server, to be read as text', async () => {
    const id = await write()
    await expect.poll(async () => (await mailOf(id)).status).toBe('kept')
    expect(await mailOf(id)).toMatchObject({ recipient: aMail.recipient, subject: aMail.subject, body: aMail.body, sent_at: null, problem: null })
    expect(await mailOf(id)).not.toHaveProperty('html')
  })

  test('writes nothing when its cause is given up', async () => {
    const before = await app.db('mails').count({ total: '*' }).first()
    const givenUp = app.db.transaction(async (trx) => {
      await writeMail(trx, aMail, today)
      throw new Error('no')
    })
    await expect(givenUp).rejects.toThrow('no')
    expect(await app.db('mails').count({ total: '*' }).first()).toEqual(before)
  })

  test('sends a mail once, as text and HTML, and keeps it', async () => {
    const server = await startMailServer()
    const id = await unsent()
    expect(await sendUntil(id, 'sent', { url: server.url, from })).toMatchObject({
      sent_at: expect.stringMatching(/^2027-12-02/),
      problem: null,
      body: aMail.body,
    })
    expect(server.received).toHaveLength(1)
    const [{ raw, ...envelope }] = server.received as [(typeof server.received)[number]]
    expect(envelope).toEqual({ from: 'inkoop@example.nl', to: ['lotte@example.nl'] })
    expect(raw).toContain('From: Zorginkoop <inkoop@example.nl>')
    expect(raw).toContain('Subject: Uw werk: 3 te laat')
    expect(raw).toContain('Dag Lotte,')
    expect(raw).toContain('<p>Er is werk.</p>')
    expect(raw).toMatch(new RegExp(`Message-ID: <mail-${id}\\.\\d+@example\\.nl>`))
  })

  test('is asked for by two servers at once, and the mail arrives once', async () => {
    const server = await startMailServer()
    const id = await unsent()
    const sends = [1, 2].map(() => sendUntil(id, 'sent', { url: server.url, from }))
    await Promise.all(sends)
    expect(server.received).toHaveLength(1)
  })

  test('tries again when the mail server does not take a mail now', async () => {
    const server = await startMailServer()
    server.answers.push(451, 451)
    const id = await unsent()
    await sendUntil(id, 'sent', { url: server.url, from })
    expect(server.received).toHaveLength(1)
    expect((await jobOf(id)).attempts).toBe(3)
  })

  test('gives up when there is no mail server to be found, where the administrator sees it and has it sent after all', async () => {
    const server = await startMailServer()
    await server.close()
    const id = await unsent()
    const failed = await sendUntil(id, 'failed', { url: server.url, from })
    expect(failed.problem).toMatch(/^De mailserver nam dit bericht niet aan \(E[A-Z]+\)\.$/)
    expect(await jobOf(id)).toMatchObject({ status: 'dead', last_error: failed.problem, attempts: 10 })
    const admin = await app.as('beheerder')
    const [job] = await admin.list('jobs', { kind: 'send_mail', status: 'dead' })
    expect(job).toMatchObject({ last_error: failed.problem })
    const next = await startMailServer()
    expect((await admin.put('mails', failed, { status: 'waiting' })).body).toMatchObject({ status: 'waiting', problem: null })
    await sendUntil(id, 'sent', { url: next.url, from })
    expect(next.received).toHaveLength(1)
  })

  test('does not try again what the mail server refuses', async () => {
    const server = await startMailServer()
    server.answers.push(550)
    const id = await unsent()
    expect(await sendUntil(id, 'failed', { url: server.url, from })).toMatchObject({ problem: 'De mailserver weigerde dit bericht (550).' })
    expect(await jobOf(id)).toMatchObject({ status: 'dead', attempts: 1 })
    expect(server.received).toEqual([])
  })

  test('does not send again what may have arrived: the connection ended before the answer', async () => {
    const server = await startMailServer()
    server.answers.push('hangs up')
    const id = await unsent()
    const uncertain = await sendUntil(id, 'uncertain', { url: server.url, from })
    expect(uncertain.problem).toMatch(/het bericht kan zijn aangekomen\.$/)
    expect(await jobOf(id)).toMatchObject({ status: 'dead', attempts: 1 })
  })

  test('nor what was being sent when a server was lost', async () => {
    const server = await startMailServer()
    const id = await unsent()
    await app.db('mails').where({ id }).update({ status: 'sending' })
    await app
      .db('jobs')
      .where({ key: `${id} v1` })
      .update({ status: 'running', attempts: 1, claimed_by: 'gone', claimed_until: '2020-01-01T00:00:00.000Z' })
    expect(await sendUntil(id, 'uncertain', { url: server.url, from })).toMatchObject({ problem: expect.stringMatching(/^De server viel weg/) })
    expect(server.received).toEqual([])
  })

  test.each(['waiting', 'sending', 'sent'] as const)('a mail that is %s is not sent once more by hand', async (status) => {
    const id = await unsent()
    await app.db('mails').where({ id }).update({ status })
    const admin = await app.as('beheerder')
    for (const next of ['waiting', 'sent', 'failed', 'kept'].filter((one) => one !== status))
      expect(await admin.put('mails', await mailOf(id), { status: next })).toBeInvalidAt('status')
  })

  test.each([
    'x@y.nl\r\nRCPT TO:<q@z.nl>',
    'x@y.nl\nBcc: q@z.nl',
    'x@y.nl, q@z.nl',
    'x@y.nl;q@z.nl',
    '<x@y.nl>',
    'X <x@y.nl>',
    'x y@z.nl',
    'x@y.nl\u0000',
    'x@',
    '',
  ])('goes to no recipient like %j', async (recipient) => {
    await expect(write({ recipient })).rejects.toThrow('one mailbox')
  })

  test.each(['Werk\r\nBcc: q@z.nl', 'Werk\nX: y', 'Werk\u2028X', 'Werk\u0000'])('has no subject like %j', async (subject) => {
    await expect(write({ subject })).rejects.toThrow('one line')
  })

  test('is read by the administrator alone', async () => {
    for (const name of ['contracteerder', 'teamleider', 'publicist', 'raadpleger'] as const) {
      expect(await (await app.as(name)).call('GET', 'mails')).toAnswer(403)
      expect(await (await app.as(name)).call('GET', 'mails/1')).toAnswer(403)
    }
  })
})
