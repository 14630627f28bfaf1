type Done = (this: { lastID?: number; changes?: number }, error: Error | null, rows?: unknown[]) => void

/** What node-sqlite3 gives for a statement that it has prepared. */
interface Statement {
  all(bindings: unknown, done: Done): void
  run(bindings: unknown, done: Done): void
  on(event: 'error', failed: (error: Error) => void): void
  finalize(): void
}

/** The part of a node-sqlite3 connection that Knex puts its queries to. */
export interface RawSqlite {
  all(sql: string, bindings: unknown, done: Done): void
  run(sql: string, bindings: unknown, done: Done): void
  prepare(sql: string): Statement
  close(done: (error: Error | null) => void): void
}

/** Statements that one connection keeps. */
const MAX_STATEMENTS = 300
/** The others come once (a savepoint has a name of its own), change the schema, or do their work while they are prepared (pragmas). */
const comesAgain = /^\s*(select|insert|update|delete|begin|commit)\b/i

/**
 * Makes a connection keep the statements that it has prepared, the most recently used ones: reading SQL anew takes longer than running most of our
 * queries, and is a trip of its own to another thread.
 */
export function keepStatements(connection: RawSqlite): void {
  const kept = new Map<string, Statement>()
  const close = connection.close.bind(connection)

  for (const method of ['all', 'run'] as const) {
    const once = connection[method].bind(connection)
    connection[method] = (sql, bindings, done) => {
      const known = kept.get(sql)
      if (known) {
        // The latest again.
        kept.delete(sql)
        kept.set(sql, known)
        known[method](bindings, done)
      } else if (comesAgain.test(sql)) {
        const statement = connection.prepare(sql)
        statement.on('error', done)
        // Kept once it is known to be sound: what is asked of a statement that could not be prepared is never answered.
        statement[method](bindings, function (error, rows) {
          keep(kept, sql, statement)
          done.call(this, error, rows)
        })
      } else once(sql, bindings, done)
    }
  }
  connection.close = (done) => {
    for (const statement of kept.values()) statement.finalize()
    kept.clear()
    close(done)
  }
}

function keep(kept: Map<string, Statement>, sql: string, statement: Statement): void {
  if (kept.has(sql)) statement.finalize()
  else kept.set(sql, statement)
  for (const [oldest, unused] of kept) {
    if (kept.size <= MAX_STATEMENTS) break
    kept.delete(oldest)
    unused.finalize()
  }
}
