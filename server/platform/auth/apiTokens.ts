import type { Knex } from 'knex'
import type { Actor } from './actor.ts'
import { tokenHash } from './tokens.ts'

/** Who an integration's `Authorization: Bearer` token stands for; null when unknown, revoked or past its last day. */
export async function actorOfApiToken(db: Knex, token: string, today: string): Promise<Actor | null> {
  const row = await db('api_tokens')
    .where({ token_hash: tokenHash(token), revoked: false })
    .andWhere((valid) => valid.whereNull('expires_on').orWhere('expires_on', '>=', today))
    .first('id', 'name', 'role')
  return row ? { id: null, username: row.name, full_name: row.name, role: row.role, token_id: row.id } : null
}
