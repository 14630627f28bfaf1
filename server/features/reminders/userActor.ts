import type { Knex } from 'knex'
import type { Digest } from '../../model/user.ts'
import type { Actor } from '../../platform/auth/actor.ts'

export interface RemindedUser {
  actor: Actor
  email: string | null
  digest: Digest
}

/** An active user as whoever asks in their name; null for one who is closed. */
export async function userActor(db: Knex, id: number): Promise<RemindedUser | null> {
  const user = await db('users').where({ id, active: true }).first('id', 'username', 'full_name', 'role', 'email', 'digest')
  if (!user) return null
  const { email, digest, ...actor } = user
  return { actor, email, digest }
}
