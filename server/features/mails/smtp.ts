import { createTransport } from 'nodemailer'
import type { MailSettings } from '../../config.ts'

export interface OutgoingMail {
  recipient: string
  subject: string
  text: string
  html: string | null
  /** Tells a mail apart for good: who gets it twice can see that it is one. */
  message_id: string
}

/** What a mail server made of a mail that it did not take. */
export class NotTaken extends Error {
  readonly outcome: 'refused' | 'later' | 'uncertain'
  /** The mail server's own code, or that of the connection. */
  readonly code: string
  constructor(outcome: NotTaken['outcome'], code: string, cause: unknown) {
    super(`The mail server did not take a mail: ${outcome}`, { cause })
    this.outcome = outcome
    this.code = code
  }
}

/** How long is waited for a mail server to answer at all, and to each command. */
const CONNECTION_MS = 10_000
const ANSWER_MS = 30_000

/** Hands a mail to the mail server. @throws NotTaken */
export async function sendBySmtp({ url, from }: MailSettings, { recipient, subject, text, html, message_id }: OutgoingMail): Promise<void> {
  const talk = new Talk()
  const timeouts = { connectionTimeout: CONNECTION_MS, greetingTimeout: ANSWER_MS, socketTimeout: ANSWER_MS }
  const transport = createTransport({
    url,
    ...timeouts,
    logger: { debug: talk.debug.bind(talk) },
    transactionLog: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: recipient },
      envelope: { from: from.address, to: [recipient] },
      subject,
      text,
      html: html ?? undefined,
      messageId: message_id,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } catch (error) {
    throw notTaken(error, talk.handedOver)
  } finally {
    transport.close()
  }
}

/** An answer of the mail server settles it. Without one the mail may have been taken, once it was handed over. */
function notTaken(error: unknown, handedOver: boolean): NotTaken {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  if (responseCode) return new NotTaken(responseCode >= 500 ? 'refused' : 'later', String(responseCode), error)
  return new NotTaken(handedOver ? 'uncertain' : 'later', code ?? 'geen antwoord', error)
}

/** Listens to what is said to the mail server, for whether it came to the mail itself. Nothing of it is logged. */
class Talk {
  handedOver = false
  debug({ tnx }: { tnx?: string }, ...said: unknown[]): void {
    if (tnx === 'client' && said.includes('DATA')) this.handedOver = true
  }
}
