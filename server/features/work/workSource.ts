import type { Knex } from 'knex'
import type { WorkKind } from '../../model/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'

/** What is asked: on which day, by whom, and over which connection. */
export interface WorkAsk {
  db: Knex
  actor: Actor
  today: string
}

/** Where work is read from: the kinds that one look at the records yields, for whom they are, and the look itself. */
export interface WorkSource {
  kinds: readonly WorkKind[]
  /** Whether these kinds are this one's to do: what one may not do is not in one's list. */
  isFor(actor: Actor): boolean
  /** Selects of `workColumns`, which a union puts together. */
  select(ask: WorkAsk): Promise<Knex.QueryBuilder[]> | Knex.QueryBuilder[]
}
