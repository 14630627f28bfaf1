import type { Knex } from 'knex'
import type { Actor } from './actor.ts'
import { newToken, tokenHash } from './tokens.ts'

/** A session ends twelve hours after its last use. */
export const sessionMs = 12 * 3_600_000
/** Its end is moved at most this often, so that reading does not write each time. */
const slideMs = 10 * 60_000
/** How long an answer of the database is trusted: a change made by another process shows within this time. */
const cacheMs = 5_000

interface Known {
  actor: Actor
  expiresAt: number
  readAt: number
}

/** The sessions of one app, kept in table `sessions` and remembered briefly in the process. */
export interface Sessions {
  /** Starts a session and returns its token, for the cookie. */
  start(userId: number): Promise<string>
  /** Who holds this token; null when unknown, expired, or when the user is no longer active. `moved`: its end was moved just now. */
  holderOf(token: string): Promise<{ actor: Actor; moved: boolean } | null>
  end(token: string): Promise<void>
  /** Ends every session of a user but the one of `keep`. */
  endAllOf(userId: number, keep: string | null): Promise<void>
  /** Forgets what the process remembers, after users or tokens changed. */
  forget(): void
}

export function createSessions(db: Knex): Sessions {
  const remembered = new Map<string, Known>()

  async function read(hash: string, now: number): Promise<Known | null> {
    const row = await db('sessions')
      .join('users', 'users.id', 'sessions.user_id')
      .where({ token_hash: hash, active: true })
      .first('users.id', 'username', 'full_name', 'role', 'expires_at')
    if (!row) return null
    const { expires_at, ...actor } = row
    return { actor, expiresAt: Date.parse(expires_at), readAt: now }
  }

  async function slide(hash: string, known: Known, now: number): Promise<boolean> {
    if (known.expiresAt - now > sessionMs - slideMs) return false
    known.expiresAt = now + sessionMs
    await db('sessions')
      .where({ token_hash: hash })
      .update({ expires_at: new Date(known.expiresAt).toISOString() })
    return true
  }

  return {
    async start(userId) {
      const token = newToken()
      const now = Date.now()
      await db('sessions').where('expires_at', '<', new Date(now).toISOString()).delete()
      await db('sessions').insert({
        token_hash: tokenHash(token),
        user_id: userId,
        created_at: new Date(now).toISOString(),
        expires_at: new Date(now + sessionMs).toISOString(),
      })
      return token
    },
    async holderOf(token) {
      const hash = tokenHash(token)
      const now = Date.now()
      let known = remembered.get(hash) ?? null
      if (!known || now - known.readAt > cacheMs) known = await read(hash, now)
      if (!known || known.expiresAt <= now) {
        remembered.delete(hash)
        return null
      }
      if (remembered.size > 10_000) remembered.clear()
      remembered.set(hash, known)
      return { actor: known.actor, moved: await slide(hash, known, now) }
    },
    async end(token) {
      remembered.delete(tokenHash(token))
      await db('sessions')
        .where({ token_hash: tokenHash(token) })
        .delete()
      remembered.delete(tokenHash(token))
    },
    async endAllOf(userId, keep) {
      const others = db('sessions').where({ user_id: userId })
      await (keep ? others.whereNot({ token_hash: tokenHash(keep) }) : others).delete()
      remembered.clear()
    },
    forget: () => remembered.clear(),
  }
}
