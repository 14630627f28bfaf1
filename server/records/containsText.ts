import type { Knex } from 'knex'
import { foldedSql, foldText } from './foldText.ts'

/** Letters beyond ASCII that one term folds, at most. */
const MAX_LETTERS = 20
/** Put together in SQL: of a pattern that is bound whole, SQLite reads the statement anew for each other term, in case an index would serve. */
const LIKE_TERM = `like '%' || cast(? as text) || '%' escape '\\'`

/**
 * SQL that holds where the text of a column contains `term`: case-insensitive on both engines, `%` and `_` literal. The engines' own `lower` knows
 * no letters beyond ASCII (SQLite) or only those of its locale (PostgreSQL), so those of the term are folded by name.
 * @param column a column of ours, never a name that was sent
 */
export function containsText(db: Pick<Knex, 'raw'>, column: string, term: string): Knex.Raw {
  const text = term.replaceAll('\u0000', '').toLowerCase()
  const letters = [...new Set(text)].filter((letter) => letter > '\u007f' && letter.toUpperCase() !== letter).slice(0, MAX_LETTERS)
  const folded = letters.reduce((sql) => `replace(${sql}, ?, ?)`, 'cast(?? as text)')
  return db.raw(`lower(${folded}) ${LIKE_TERM}`, [column, ...letters.flatMap((letter) => [letter.toUpperCase(), letter]), literal(text)])
}

/** SQL that holds where the text of a column contains `term`, whatever the capitals and accents of either. @param column a column of ours (`table.column`) */
export function containsFolded(db: Pick<Knex, 'raw'>, column: string, term: string): Knex.Raw {
  const text = foldText(term.replaceAll('\u0000', ''))
  return db.raw(`${foldedSql(`cast("${column.replace('.', '"."')}" as text)`)} ${LIKE_TERM}`, [literal(text)])
}

/** `%`, `_` and the escape itself taken literally in a LIKE. */
export function literal(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`)
}
