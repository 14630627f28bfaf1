import type { Knex } from 'knex'
import { can } from '../../access.ts'
import type { FoundCodes } from '../../model/search.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { badRequest } from '../../platform/http/errors.ts'
import { MAX_CODES } from './pastedCodes.ts'

/** Which of some AGB codes a provider has, and how many contracts those providers have. @throws a 400 where they are more than a list can be asked for. */
export async function findCodes(asked: readonly string[], { db, actor }: { db: Knex; actor: Actor }): Promise<FoundCodes> {
  if (asked.length > MAX_CODES) throw badRequest(`Dit zijn ${asked.length} AGB-codes; plakt u er ten hoogste ${MAX_CODES} tegelijk.`)
  const none: FoundCodes = { asked: asked.length, found: [], missing: [...asked], contracts: 0 }
  if (!can(actor.role, 'list', 'providers')) return none
  const known: { id: number; agb_code: string }[] = await db('providers')
    .select('id', 'agb_code')
    .whereIn('agb_code', [...asked])
  const held = new Set(known.map(({ agb_code }) => agb_code))
  const ids = known.map(({ id }) => id)
  const [row] = can(actor.role, 'list', 'contracts') ? await db('contracts').whereIn('provider_id', ids).count({ total: '*' }) : []
  return { ...none, found: asked.filter((code) => held.has(code)), missing: asked.filter((code) => !held.has(code)), contracts: Number(row?.total ?? 0) }
}
