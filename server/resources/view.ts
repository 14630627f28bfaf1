import { seesPrivate } from '../access.ts'
import { decode } from './codec.ts'
import type { RecordBase } from './fields.ts'
import type { Resource, ViewContext } from './resource.ts'

/** What an actor is answered for some stored rows: decoded, with computed fields, and without what is private to others. */
export async function view<Row extends RecordBase>(
  resource: Resource<Row>,
  stored: Record<string, unknown>[],
  context: ViewContext,
): Promise<Record<string, unknown>[]> {
  const rows = stored.map((row) => decode<Row>(resource.fields, row))
  const answers: Record<string, unknown>[] = resource.decorate
    ? await resource.decorate(rows, context)
    : rows.map((row) => ({ ...row }) as unknown as Record<string, unknown>)
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
