import { isCalendarDate, todayInAmsterdam } from './model/dates.ts'
import { breaksLine, readSender } from './model/mailAddress.ts'

/** A reason the server cannot start, as one Dutch sentence for whoever starts it. */
export class StartUpError extends Error {}

/** What a new, empty database is filled with. */
export type SeedKind = 'demo' | 'policies' | 'none'

/** The mail server, and in whose name mails are sent. */
export interface MailSettings {
  url: string
  from: { name: string; address: string }
}

/** The settings of one server, read from the environment once. */
export interface Config {
  port: number
  host: string
  databaseUrl: string
  seed: SeedKind
  /** The business date `YYYY-MM-DD`: the calendar date in Europe/Amsterdam, or the fixed one of `TODAY`. */
  today: () => string
  production: boolean
  /** The address users type, where a proxy stands in front: `https://inkoop.example.nl`. Decides the origin that may change state, and Secure cookies. */
  publicUrl?: string | null
  /** How many proxies stand in front and may tell the client's address. */
  trustProxy?: number
  /** The least severe level that is logged. */
  logLevel?: string
  /** Null or absent: mails stay in the outbox, where the administrator reads them. */
  mail?: MailSettings | null
}

type Environment = Record<string, string | undefined>

/**
 * Reads and checks the environment.
 * @throws StartUpError with one Dutch sentence about the first variable that is wrong.
 */
export function readConfig(env: Environment): Config {
  const production = env.NODE_ENV === 'production'
  return {
    port: wholeNumber(env, 'PORT', 3000, 65_535),
    host: variable(env, 'HOST') ?? '127.0.0.1',
    databaseUrl: variable(env, 'DATABASE_URL') ?? 'sqlite://data/zorginkoop.db',
    seed: seedOf(env, production),
    today: todayOf(env, production),
    production,
    publicUrl: publicUrlOf(env),
    trustProxy: wholeNumber(env, 'TRUST_PROXY', 0, 10),
    logLevel: logLevelOf(env, production),
    mail: mailOf(env),
  }
}

/** Whether the session cookie may only travel over https. */
export function hasSecureCookies(config: Config): boolean {
  return config.publicUrl ? config.publicUrl.startsWith('https:') : config.production
}

/** The address that links in mails and calendars begin with. */
export function siteOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port}`
}

function variable(env: Environment, name: string): string | null {
  const text = env[name]?.trim()
  return text ? text : null
}

function wholeNumber(env: Environment, name: string, fallback: number, max: number): number {
  const text = variable(env, name)
  if (text === null) return fallback
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > max) throw new StartUpError(`${name} is een geheel getal van 0 tot en met ${max}; u gaf “${text}”.`)
  return number
}

/** Demo records bring accounts with known passwords, so production gets the policies alone. */
function seedOf(env: Environment, production: boolean): SeedKind {
  const text = variable(env, 'SEED')
  if (text === null) return production ? 'none' : 'demo'
  if (text !== 'demo' && text !== 'policies' && text !== 'none') throw new StartUpError(`SEED is demo, policies of none; u gaf “${text}”.`)
  return production && text === 'demo' ? 'policies' : text
}

function todayOf(env: Environment, production: boolean): () => string {
  const text = variable(env, 'TODAY')
  if (text === null) return todayInAmsterdam
  if (production) throw new StartUpError('TODAY (een vaste datum) is alleen voor demonstraties en tests en wordt geweigerd bij NODE_ENV=production.')
  if (!isCalendarDate(text)) throw new StartUpError(`TODAY is een bestaande datum in de vorm JJJJ-MM-DD; u gaf “${text}”.`)
  return () => text
}

function publicUrlOf(env: Environment): string | null {
  const text = variable(env, 'PUBLIC_URL')
  if (text === null) return null
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new StartUpError(`PUBLIC_URL is een adres dat begint met http:// of https://; u gaf “${text}”.`)
  return new URL(text).origin
}

function mailOf(env: Environment): MailSettings | null {
  const url = variable(env, 'SMTP_URL')
  if (url === null) return null
  // What was given is not repeated: it may hold a password.
  if (!URL.canParse(url) || !/^smtps?:\/\/[^/]/.test(url) || breaksLine(url))
    throw new StartUpError('SMTP_URL is een adres dat begint met smtp:// of smtps://.')
  const text = variable(env, 'MAIL_FROM')
  if (text === null) throw new StartUpError('Met SMTP_URL is ook MAIL_FROM nodig: het adres waarvan berichten komen.')
  const from = readSender(text)
  if (!from) throw new StartUpError(`MAIL_FROM is één e-mailadres, zoals Zorginkoop <inkoop@example.nl>; u gaf “${text}”.`)
  return { url, from }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

function logLevelOf(env: Environment, production: boolean): string {
  const text = variable(env, 'LOG_LEVEL') ?? (production ? 'info' : 'warn')
  if (!logLevels.includes(text)) throw new StartUpError(`LOG_LEVEL is een van ${logLevels.join(', ')}; u gaf “${text}”.`)
  return text
}
