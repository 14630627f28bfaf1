import { seesPrivate } from '../access.ts'
import type { RecordBase } from '../model/field.ts'
import { readRow } from './codec.ts'
import type { Resource, ViewContext } from './resource.ts'

/** What an actor is answered for some rows as the database gives them. */
export async function view<Row extends RecordBase>(
  resource: Resource<Row>,
  stored: Record<string, unknown>[],
  context: ViewContext,
): Promise<Record<string, unknown>[]> {
  return viewOf(
    resource,
    stored.map((row) => readRow(resource, row, context.single)),
    context,
  )
}

/** The same for decoded rows: with computed fields, and without what is private to others. */
export async function viewOf<Row extends RecordBase>(resource: Resource<Row>, rows: Row[], context: ViewContext): Promise<Record<string, unknown>[]> {
  const answers: Record<string, unknown>[] = resource.decorate ? await resource.decorate(rows, context) : rows.map((row) => ({ ...row }))
  return answers.map((answer, index) => {
    for (const name of resource.hidden ?? []) delete answer[name]
    const masked = seesPrivate(context.actor.role) ? answer : mask(resource, rows[index]!, answer)
    return resource.reduce ? resource.reduce(masked, context.actor) : masked
  })
}

function mask<Row extends RecordBase>(resource: Resource<Row>, row: Row, answer: Record<string, unknown>): Record<string, unknown> {
  const names = resource.privateFields?.(row) ?? []
  if (names.length === 0) return answer
  return { ...answer, ...Object.fromEntries(names.map((name) => [name, null])), masked: true }
}
