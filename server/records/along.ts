import type { Knex } from 'knex'
import { rowAsText, TEXT } from './codec.ts'
import type { Resource, SaveContext } from './resource.ts'

const nameOf = (field: string): string => `along_${field}`

/** What a query of a record also selects: each record of `along` as one text. Nothing on an engine that hands rows over by column. */
export function alongWith({ name, along }: Resource, db: Knex): Knex.Raw[] {
  return Object.entries(along?.() ?? {}).flatMap(([field, other]) => {
    const text = rowAsText(other, db)
    return text === null ? [] : [db.raw(`(select ${text} from ${other.name} where ${other.name}.id = ${name}.${field}) as ${nameOf(field)}`)]
  })
}

/** The rows that came with a stored one. */
export function alongIn({ along }: Resource, stored: Record<string, unknown>): SaveContext<unknown>['along'] {
  return Object.fromEntries(
    Object.keys(along?.() ?? {})
      .filter((field) => typeof stored[nameOf(field)] === 'string')
      .map((field) => [field, { [TEXT]: stored[nameOf(field)] }]),
  )
}
