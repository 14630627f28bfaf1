import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { afterEach } from 'vitest'

export interface ReceivedMail {
  from: string
  to: string[]
  /** The mail as it came in, heads and all. */
  raw: string
}

export interface MailServer {
  url: string
  received: ReceivedMail[]
  /** What the server answers to the next mails instead of taking them: a code, or `hangs up` once it has read one. */
  answers: (number | 'hangs up')[]
  close(): Promise<void>
}

const open = new Set<MailServer>()
afterEach(async () => {
  for (const server of open) await server.close()
})

/** A mail server of this test alone. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const answers: MailServer['answers'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      void textOf(stream).then((raw) => {
        const answer = answers.shift()
        if (answer === 'hangs up') return hangUp(server, session)
        if (answer !== undefined) return done(Object.assign(new Error('Not now'), { responseCode: answer }))
        const { mailFrom, rcptTo } = session.envelope
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  const started = { url: `smtp://127.0.0.1:${port}`, received, answers, close }
  open.add(started)
  return started
}

async function textOf(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function hangUp(server: SMTPServer, session: SMTPServerSession): void {
  const all = (server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }).connections
  for (const connection of all) if (connection.id === session.id) connection._socket.destroy()
}
