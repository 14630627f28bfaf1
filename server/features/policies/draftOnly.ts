import type { Knex } from 'knex'
import type { Fields } from '../../model/field.ts'
import type { InvalidField } from '../../policy/engine/verdict.ts'
import { changedFields } from '../../records/codec.ts'

/** Fields of a clause or condition that change in a draft alone: what is invalid where the policy is published. */
export async function changedOutsideDraft(
  trx: Knex,
  policy_id: number,
  fields: Fields,
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<InvalidField[]> {
  const moved = before ? changedFields(fields, before, after) : []
  if (moved.length === 0) return []
  const { status } = await trx('policies').where({ id: policy_id }).first('status')
  return status === 'draft'
    ? []
    : moved.map((field) => ({ field, message: 'Dit ligt vast sinds de publicatie van dit beleid; het verandert in een concept voor een volgende periode.' }))
}

/** The tracks of a clause or condition that its policy does not have. */
export async function strangeTracks(trx: Knex, policy_id: number, tracks: readonly string[]): Promise<InvalidField[]> {
  const row = await trx('policies').where({ id: policy_id }).first('tracks')
  const own: string[] = typeof row.tracks === 'string' ? JSON.parse(row.tracks) : row.tracks
  const strange = tracks.filter((track) => !own.includes(track))
  if (tracks.length === 0) return [{ field: 'tracks', message: 'Kies ten minste één contractvariant.' }]
  return strange.length > 0 ? [{ field: 'tracks', message: `Dit inkoopbeleid kent geen ${strange.join(', ')}.` }] : []
}
