import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

// An answer may carry what is kept apart (the ground of an assessment, a new token), and a call a password. What the database keeps of both is of use to
// whoever has the key, which is nowhere stored.

const secretOf = (key: string): Buffer => createHash('sha256').update(`answer ${key}`).digest()

/** What tells a key from others: its sha256. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')

/** What tells a call from another with the same key. */
export const fingerprintOf = (key: string, call: string): string => createHmac('sha256', key).update(call).digest('hex')

/** An answer as the database keeps it. */
export function seal(key: string, answer: string): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretOf(key), start)
  const sealed = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The answer behind `seal`. */
export function unseal(key: string, text: string): string {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', secretOf(key), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
