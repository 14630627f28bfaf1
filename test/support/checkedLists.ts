import type { Knex } from 'knex'

interface Definition {
  table: string
  sql: string
}

const literals = (sql: string): string[] => [...sql.matchAll(/'([^']*)'/g)].map(([, value]) => value as string).sort()

/** What the database's CHECKs allow of the columns of one closed list each, by `table.column`. */
export async function checkedLists(db: Knex): Promise<Map<string, string[]>> {
  const [form, definitions] = isPostgres(db)
    ? [/\((\w+) IS NULL\) OR \(\(\1\)::text = .*/g, await constraints(db)]
    : [/(\w+) is null or \1 in \([^)]*\)/g, await definitionsOf(db, 'table')]
  return new Map(definitions.flatMap(({ table, sql }) => [...sql.matchAll(form)].map(([check, column]) => [`${table}.${column}`, literals(check)])))
}

/** The statuses that unique indexes over part of a table name, by table. */
export async function statusesInIndexes(db: Knex): Promise<Map<string, string[]>> {
  const indexes = isPostgres(db)
    ? await db('pg_indexes').where({ schemaname: 'public' }).select({ table: 'tablename', sql: 'indexdef' })
    : await definitionsOf(db, 'index')
  return new Map(
    indexes.flatMap(({ table, sql }: Definition) => {
      const part = /\bwhere\b.*\bstatus\b.*/is.exec(sql)
      return part ? [[table, literals(part[0])] as const] : []
    }),
  )
}

const isPostgres = (db: Knex): boolean => db.client.config.client === 'pg'

async function constraints(db: Knex): Promise<Definition[]> {
  const { rows } = await db.raw(
    `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as sql from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  )
  return rows
}

async function definitionsOf(db: Knex, type: 'table' | 'index'): Promise<Definition[]> {
  return db('sqlite_master').where({ type }).whereNotNull('sql').select({ table: 'tbl_name', sql: 'sql' })
}
