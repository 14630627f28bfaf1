import type { Actor } from '../platform/auth/actor.ts'

/** Who saves, on which business date, and what the request says of the version it read. */
export interface Caller {
  actor: Actor
  today: string
  /** The versions in the request's `If-Match`, where it has one. */
  if_match?: readonly number[]
  together?: Map<unknown, number>
  /** The resource whose save makes this one of its own accord: what nobody may write by hand can come of it. */
  caused_by?: string
}
