import type { Knex } from 'knex'
import { conflict } from '../../platform/http/errors.ts'

/** A policy's code is its own whatever its case: "ggz-2027" beside "GGZ-2027" would be taken for it. @throws 409 with the code that is in the way */
export async function refuseTakenCode(trx: Knex.Transaction, code: string, except?: number): Promise<void> {
  const folded = (text: string): string => text.normalize('NFC').toLowerCase()
  const others: { id: number; code: string }[] = await trx('policies').select('id', 'code')
  const taken = others.find((other) => other.id !== except && folded(other.code) === folded(code))
  if (!taken) return
  const existing = { resource: 'policies', id: taken.id, label: taken.code }
  throw conflict('duplicate', `Er is al een inkoopbeleid met deze code: ${taken.code}.`, { field: 'code', existing })
}
