import type { Cause } from '../access.ts'
import type { Actor } from '../platform/auth/actor.ts'

/** Who saves, on which business date, and what the request says of the version it read. */
export interface Caller {
  actor: Actor
  today: string
  /** The versions in the request's `If-Match`, where it has one. */
  if_match?: readonly number[]
  together?: Map<unknown, number>
  /** Of a save that the server makes of its own accord, what it follows from: it has permissions of its own, and writes what nobody may write by hand. */
  caused_by?: Cause
}
