import type { Server } from 'node:http'
import type { Knex } from 'knex'

/** How long running requests get to finish. */
const patienceMs = 10_000

/**
 * On SIGTERM or SIGINT: takes no new requests, lets the running ones finish, closes the database and ends. A second signal ends at once.
 * @param endWork puts a stop to work that goes on beside the requests
 */
export function whenStopped(server: Server, db: Knex, endWork: () => Promise<unknown> = async () => {}): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
    const ended = endWork().catch(() => {})
    server.close(async () => {
      await ended
      await db.destroy()
      process.exit(0)
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
