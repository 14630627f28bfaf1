import type { Knex } from 'knex'
import type { User } from '../../model/user.ts'

/** What is wrong with the absence that is sent: days the wrong way round, or a deputy who cannot take over. */
export async function absenceFaults(trx: Knex.Transaction, after: User, sent: ReadonlySet<string>): Promise<{ field: string; message: string }[]> {
  const invalid: { field: string; message: string }[] = []
  const { absent_from, absent_until, deputy_id } = after
  if (absent_until !== null && absent_from === null) invalid.push({ field: 'absent_from', message: 'Vult u ook de eerste dag van de afwezigheid in.' })
  if (absent_from !== null && absent_until !== null && absent_until < absent_from)
    invalid.push({ field: 'absent_until', message: 'De laatste dag van de afwezigheid ligt niet vóór de eerste.' })
  if (!sent.has('deputy_id') || deputy_id === null) return invalid
  if (deputy_id === after.id) invalid.push({ field: 'deputy_id', message: 'Iemand vervangt niet zichzelf; kies een ander.' })
  const deputy = await trx('users').where({ id: deputy_id }).first('active')
  if (!deputy?.active) invalid.push({ field: 'deputy_id', message: 'Deze collega is niet meer actief; kies een ander.' })
  return invalid
}
