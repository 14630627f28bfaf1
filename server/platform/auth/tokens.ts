import { createHash, randomBytes } from 'node:crypto'

/** A new secret of 256 random bits, for a session or an API token. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: its sha256 in hex. The token itself is nowhere stored. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
