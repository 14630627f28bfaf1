import type { Knex } from 'knex'
import type { RecordBase } from '../model/field.ts'
import type { Verdict } from '../policy/engine/verdict.ts'
import { fieldOf } from './codec.ts'
import type { Resource, SaveContext } from './resource.ts'

/** Why nothing new begins with an archived provider. */
export const ARCHIVED_PROVIDER = 'Deze zorgaanbieder is gearchiveerd; haal de zorgaanbieder eerst uit het archief.'

/** Resources of which a record can be archived: it is kept as it is, and nothing new begins with it. */
const archived: Readonly<Record<string, string>> = {
  providers: ARCHIVED_PROVIDER,
}

/** The objection to what would begin anew under `provider_id`: that it is archived. */
export async function objectionToArchived(trx: Knex.Transaction, provider_id: number, field: string): Promise<Verdict['invalid']> {
  const provider = await trx('providers').where({ id: provider_id }).first('archived')
  return provider?.archived ? [{ field, message: ARCHIVED_PROVIDER }] : []
}

/** The references that this save makes to what does not exist, or is archived. One that stands already may stay. */
export async function unusableReferences<Row extends RecordBase>(
  resource: Resource<Row>,
  { trx, before, after, sent }: Pick<SaveContext<Row>, 'trx' | 'before' | 'after' | 'sent'>,
): Promise<Verdict['invalid']> {
  const found: Verdict['invalid'] = []
  for (const [name, field] of Object.entries(resource.fields)) {
    const id = fieldOf(after, name)
    if (!field.reference || !sent.has(name) || typeof id !== 'number' || id === (before && fieldOf(before, name))) continue
    const isArchived = archived[field.reference]
    const columns = isArchived ? ['id', 'archived'] : ['id']
    const row = await trx(field.reference).where({ id }).first(columns)
    if (!row) found.push({ field: name, message: 'Deze verwijzing bestaat niet.' })
    else if (isArchived && row.archived) found.push({ field: name, message: isArchived })
  }
  return found
}
