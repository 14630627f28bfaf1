import type { Knex } from 'knex'
import type { Cause, Operation, Role } from '../access.ts'
import type { Fields, FieldType, RecordBase } from '../model/field.ts'
import type { Form } from '../model/form.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Verdict, Warning } from '../policy/engine/verdict.ts'
import type { NextStep } from './nextStep.ts'

/** What one save knows: the transaction it runs in, the record before and after, who saves and the business date. */
export interface SaveContext<Row> {
  trx: Knex.Transaction
  before: Row | null
  after: Row
  actor: Actor
  today: string
  /** The fields that were sent and may be written. */
  sent: ReadonlySet<string>
  /** What this save follows from, where the server makes it of its own accord; none where somebody asked for it. */
  caused_by?: Cause
  /** The rows that came with it (`along`), by the field that points at each: read by `readAlong`. */
  along?: Readonly<Record<string, Record<string, unknown>>>
  /** What the saves of one bulk change share, by what it is about. */
  together?: Map<unknown, number>
}

/** The same once what the rules read has been loaded. */
export interface JudgedContext<Row, Facts> extends SaveContext<Row> {
  facts: Facts
}

type Series = readonly [prefix: string, year: string]

/** A row of whatever resource. */
export type AnyRow = RecordBase & Record<string, unknown>

/** What an answer is made for: the connection or transaction to read with, who reads, the business date, and whether it is one record or a page. */
export interface ViewContext {
  db: Knex
  actor: Actor
  today: string
  single: boolean
}

/** Who asks something of a record, and when. */
export interface Asked {
  db: Knex
  actor: Actor
  today: string
}

/** A field that is not a column of the resource's own table but can be filtered and sorted on. */
export interface JoinedField {
  /** A column of the joined table; or, where it is reckoned from several, any name for it, with `sql` and no join. */
  column: string
  sql?: string
  type: FieldType
  join?: (query: Knex.QueryBuilder) => void
  joinName?: string
}

/** A figure that is summed over all that a list finds. */
export interface Total {
  /** SQL of what one record adds; null where it adds nothing. */
  sum: string
  /** Where the figure is a part: SQL of what each record adds to the whole, and the total is the one sum divided by the other. */
  of?: string
}

/** Made by `uniqueBy`, which checks the columns. */
export interface UniqueRule<Row> {
  columns: readonly string[]
  /** Only rows for which this holds are compared. */
  applies?(row: Row): boolean
  narrow?(query: Knex.QueryBuilder): void
  message: string
  /** Where a form shows it; the first of `columns` without it. */
  field?: string
}

/**
 * Everything the one save path and the one list path need to know of a resource. Its hooks are methods, so that resources of different rows go into one
 * list. A save runs them in this order: `resolveInput`, `loadFacts`, `validate`, `beforeOperation`, the write itself, `afterOperation`.
 */
export interface Resource<Row extends RecordBase = AnyRow, Facts = unknown> {
  name: string
  fields: Fields
  /** Fields of the answer that are computed: ignored when sent, described in the OpenAPI document. */
  computed: Record<string, Form>
  joined?: Record<string, JoinedField>
  /** Narrows a list to the records that match `q`; with `most`, to those among so many entries of a word. */
  search(query: Knex.QueryBuilder, term: string, db: Knex, rarest?: string | null, most?: number): void
  /** The resources whose words `q` looks through, where it does so with the word index: what is rarest in a term is then looked up first. */
  wordsOf?: readonly string[]
  /** Columns of a small table, without an index of words, whose words a search may have meant. */
  textOf?: readonly string[]
  sort: readonly [string, 'ASC' | 'DESC']
  unique?: readonly UniqueRule<Row>[]
  /** What a record is called to whoever would make it twice, where it has no reference or name. */
  uniqueLabel?(row: Row): string
  /** Fields that no rule reads and nothing follows from (whose case it is): a change of these alone is not judged, and many are stored at once. */
  unjudged?: readonly string[]
  /** Permissions beyond create and edit that this save needs (deciding, ending). */
  needs?(before: Row | null, after: Row): Operation | null
  /** Fills what the server writes itself, and defaults that depend on other records; in `after` alone. */
  resolveInput?(context: SaveContext<Row>): Promise<void>
  /** What `validate` and the later hooks read besides the record. */
  loadFacts?(context: SaveContext<Row>): Promise<Facts>
  /** Records that every save reads besides its own, by the field that points at each: fetched with it in one query where the engine allows it. */
  along?(): Readonly<Record<string, Resource>>
  /** The verdict on a save: it changes nothing, neither the record nor the database. */
  validate?(context: JudgedContext<Row, Facts>): Promise<Verdict> | Verdict
  /** The series and the year that a new record's `reference` is numbered in: drawn once the save is allowed. */
  series?(context: JudgedContext<Row, Facts>): Series | Promise<Series>
  /** Once a save is allowed and before it is stored: other records that it refers to, and what the step itself writes on the record. */
  beforeOperation?(context: JudgedContext<Row, Facts>): Promise<void>
  /** Once a save is stored and on record, in its transaction: what follows from it elsewhere. */
  afterOperation?(context: JudgedContext<Row, Facts>): Promise<void>
  /** After the transaction of a write has ended, committed or given up. */
  committed?(db: Knex): void
  /** Why this record cannot be deleted, or null. */
  preventDelete?(row: Row, trx: Knex.Transaction): Promise<string | null>
  /** Records that go along with one that is deleted, each by the column that points at it. */
  children?(): readonly { resource: Resource; column: string }[]
  /** Follow-up writes of a deletion, before the record itself goes. */
  beforeDelete?(row: Row, trx: Knex.Transaction, context: { actor: Actor; today: string }): Promise<void>
  /** Adds the computed fields to a page of rows, without a query a row. */
  decorate?(rows: Row[], view: ViewContext): Promise<Record<string, unknown>[]>
  /** What should be looked at twice of rows that are saved many at once, by their id: read once they are stored, and without a query a row. */
  warnOf?(rows: readonly Row[], trx: Knex.Transaction): Promise<ReadonlyMap<number, Warning[]>>
  /** Names of this row's fields that only contracting staff and team leads may see. */
  privateFields?(row: Row): readonly string[]
  /**
   * Its table has `public_version` and `public_updated_at`, which only changes of what everybody may see move: roles without the private fields are told
   * those as `version` and `updated_at`, in answers, filters and sorts alike.
   */
  publicVersion?: boolean
  /** Fields that may be private in some row: filters and sorts on them never reach private rows of those who may not see them. */
  guarded?: {
    fields: readonly string[] /** SQL that tells which rows may be told apart. */
    visible: { sql: string } | 'never'
    sees?: (role: Role) => boolean
  }
  /** SQL of computed columns that a query can fetch along: no query a row, no second query a page. */
  extras?(single: boolean): Record<string, string>
  /**
   * The fields that these computed columns hang on. A change that touches none of them is answered from the row in hand; without this list, and where
   * `afterOperation` writes to the record itself, it is read back.
   */
  extrasFrom?: readonly string[]
  /** What could follow on a record, from the rules that guard its saves: `GET /R/:id/next`. */
  next?(row: Row, asked: Asked): Promise<NextStep[]>
  /** The fields whose values are counted beside its list: `GET /R/facets`. */
  facets?: readonly string[]
  /** What the figures of its list come to, each by the name of its field: `GET /R/totals`. None of a field that is private in some rows. */
  totals?: Readonly<Record<string, Total>>
  /** The fields that `reduce` leaves every role; without it, all. */
  toEverybody?: readonly string[]
  /** What roles without the full view are left with. */
  reduce?(record: Record<string, unknown>, actor: Actor): Record<string, unknown>
  /** Its saves read many records that must agree: all of them are read as at one moment. */
  oneSnapshot?: boolean
  /** Whether `scope` tells accounts of one role apart: what is counted for one is then not told to another. */
  personal?: boolean
  /** Rows this actor may see at all, of a list with this filter, or (null) by their id. */
  scope?(query: Knex.QueryBuilder, filter: Record<string, unknown> | null, actor: Actor): void
  /** What the answer to its creation alone carries besides the record: a secret that is told once. */
  toldOnce?(row: Row): Record<string, unknown>
  /** Columns kept in the table but never answered (hashes). */
  hidden?: readonly string[]
  /** Fields that are only ever sent and of which the log tells that they changed, not to what. */
  secrets?: readonly string[]
  /** No `version`, `created_at` or `updated_at`: append-only records. */
  bare?: boolean
}
