import { can } from '../access.ts'
import type { RecordBase } from '../model/field.ts'
import { conflict } from '../platform/http/errors.ts'
import { byId } from './byId.ts'
import { fieldOf, readRow } from './codec.ts'
import type { Resource, SaveContext, UniqueRule } from './resource.ts'

/** The record that stands in the way of another: what a screen links to. */
export interface Existing {
  resource: string
  id: number
  label: string
}

type Saving<Row> = Pick<SaveContext<Row>, 'trx' | 'before' | 'after' | 'actor'>

/** Refuses what there may be one of and is there already. @param unusable fields that are invalid as it is @throws 409 that names the field, and the record in the way to who may see it */
export async function refuseDuplicates<Row extends RecordBase>(
  resource: Resource<Row>,
  { trx, before, after, actor }: Saving<Row>,
  unusable: ReadonlySet<string | null>,
): Promise<void> {
  for (const rule of resource.unique ?? []) {
    const isUnmoved = before && rule.applies?.(before) !== false && rule.columns.every((name) => fieldOf(before, name) === fieldOf(after, name))
    if (isUnmoved) continue
    const values = rule.columns.map((name) => fieldOf(after, name))
    if (rule.columns.some((name) => unusable.has(name)) || values.some((value) => value === null || value === undefined) || rule.applies?.(after) === false)
      continue
    const same = trx(resource.name).where(Object.fromEntries(rule.columns.map((name, index) => [name, values[index]])) as Record<string, string>)
    if (before) same.whereNot({ id: before.id })
    rule.narrow?.(same)
    const found = await same.first('id')
    if (found) throw duplicate(rule, await seen(resource, found.id, { trx, actor }))
  }
}

function duplicate<Row>({ columns, field, message }: UniqueRule<Row>, existing: Existing | null) {
  const sentence = existing ? `${message.replace(/\.$/, '')}: ${existing.label}.` : message
  return conflict('duplicate', sentence, { field: field ?? columns[0], ...(existing && { existing }) })
}

/** The record as it is named to whoever may see it; null to others. */
async function seen<Row extends RecordBase>(resource: Resource<Row>, id: number, { trx, actor }: Pick<Saving<Row>, 'trx' | 'actor'>): Promise<Existing | null> {
  if (!can(actor.role, 'show', resource.name)) return null
  if (resource.scope) {
    const rows = trx(resource.name).where(`${resource.name}.id`, id)
    resource.scope(rows, null, actor)
    if (!(await rows.first(`${resource.name}.id`))) return null
  }
  const row = readRow<Row>(resource, (await byId(resource, id, trx, 'plain'))!, false)
  return { resource: resource.name, id, label: labelOf(resource, row) }
}

/** How a record is called: by its reference or its name, else by its number. */
function labelOf<Row extends RecordBase>({ uniqueLabel }: Resource<Row>, row: Row): string {
  const names = ['reference', 'name', 'full_name', 'code', 'title']
  const text = uniqueLabel?.(row) ?? names.map((name) => fieldOf(row, name)).find((name) => name !== null && name !== undefined)
  return typeof text === 'string' && text !== '' ? text : `nummer ${row.id}`
}
