import { describe, expect, test } from 'vitest'
import { hasSecureCookies, readConfig } from '../../server/config.ts'
import { isCalendarDate, todayInAmsterdam } from '../../server/model/dates.ts'

describe('the configuration', () => {
  test('has the defaults of the table in the README', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', seed: 'demo', production: false })
    expect(config.databaseUrl).toMatch(/^sqlite:\/\/data\//)
    expect(config.today()).toBe(todayInAmsterdam())
  })

  test('takes blanks for nothing', () => {
    expect(readConfig({ PORT: ' ', SEED: '', TODAY: '' })).toMatchObject({ port: 3000, seed: 'demo' })
  })

  test('TODAY fixes the business date', () => {
    expect(readConfig({ TODAY: '2028-02-29' }).today()).toBe('2028-02-29')
  })

  test.each(['2027-02-29', '2027-2-1', '01-12-2027', 'morgen', '2027-12-01T00:00'])('TODAY=%s is no date', (text) => {
    expect(() => readConfig({ TODAY: text })).toThrow(/^TODAY is een bestaande datum.*“/)
  })

  test('TODAY is refused in production', () => {
    expect(() => readConfig({ NODE_ENV: 'production', TODAY: '2027-12-01' })).toThrow(/^TODAY .* geweigerd bij NODE_ENV=production\.$/)
  })

  test.each(['-1', '65536', 'drie', '80.5', '0x50'])('PORT=%s is no port', (text) => {
    expect(() => readConfig({ PORT: text })).toThrow(/^PORT is een geheel getal/)
  })

  test('PORT runs from 0 to 65535', () => {
    expect(readConfig({ PORT: '0' }).port).toBe(0)
    expect(readConfig({ PORT: '65535' }).port).toBe(65_535)
  })

  test.each([
    [{}, 'demo'],
    [{ SEED: 'policies' }, 'policies'],
    [{ NODE_ENV: 'production' }, 'none'],
    [{ NODE_ENV: 'production', SEED: 'policies' }, 'policies'],
    [{ NODE_ENV: 'production', SEED: 'demo' }, 'policies'],
  ])('%o fills a new database with %s', (env, seed) => {
    expect(readConfig(env).seed).toBe(seed)
  })

  test('an unknown SEED, LOG_LEVEL or PUBLIC_URL is named', () => {
    expect(() => readConfig({ SEED: 'alles' })).toThrow(/^SEED is demo, policies of none; u gaf “alles”\.$/)
    expect(() => readConfig({ LOG_LEVEL: 'luid' })).toThrow(/^LOG_LEVEL is een van/)
    expect(() => readConfig({ PUBLIC_URL: 'inkoop.example.nl' })).toThrow(/^PUBLIC_URL is een adres/)
  })

  test('a mail server comes with the address that mails are from', () => {
    const SMTP_URL = 'smtps://user:s3cret@mail.example.nl:465'
    expect(readConfig({}).mail).toBeNull()
    expect(readConfig({ SMTP_URL, MAIL_FROM: 'Zorginkoop <inkoop@example.nl>' }).mail).toEqual({
      url: SMTP_URL,
      from: { name: 'Zorginkoop', address: 'inkoop@example.nl' },
    })
    expect(readConfig({ SMTP_URL, MAIL_FROM: 'inkoop@example.nl' }).mail?.from).toEqual({ name: '', address: 'inkoop@example.nl' })
    expect(() => readConfig({ SMTP_URL })).toThrow(/^Met SMTP_URL is ook MAIL_FROM nodig/)
  })

  test.each(['inkoop', 'a@b.nl, c@d.nl', 'X <a@b.nl', 'X\r\nBcc: q@z.nl <a@b.nl>', 'a@b.nl\r\nBcc: q@z.nl', '<>'])(
    'MAIL_FROM=%j is no address',
    (MAIL_FROM) => {
      expect(() => readConfig({ SMTP_URL: 'smtp://mail.example.nl', MAIL_FROM })).toThrow(/^MAIL_FROM is één e-mailadres/)
    },
  )

  test.each(['mail.example.nl', 'https://mail.example.nl', 'smtp:', 'smtp://'])('SMTP_URL=%s is no mail server, and is not repeated', (SMTP_URL) => {
    expect(() => readConfig({ SMTP_URL, MAIL_FROM: 'a@b.nl' })).toThrow(/^SMTP_URL is een adres dat begint met smtp:\/\/ of smtps:\/\/\.$/)
  })

  test('cookies are Secure in production, unless the address users type is http', () => {
    expect(hasSecureCookies(readConfig({}))).toBe(false)
    expect(hasSecureCookies(readConfig({ NODE_ENV: 'production' }))).toBe(true)
    expect(hasSecureCookies(readConfig({ NODE_ENV: 'production', PUBLIC_URL: 'http://inkoop.intern:8080/x' }))).toBe(false)
    expect(hasSecureCookies(readConfig({ PUBLIC_URL: 'https://inkoop.example.nl' }))).toBe(true)
  })

  test('a day exists or not', () => {
    expect(isCalendarDate('2027-09-30')).toBe(true)
    expect(isCalendarDate('2027-09-31')).toBe(false)
    expect(isCalendarDate('2027-13-01')).toBe(false)
  })
})
