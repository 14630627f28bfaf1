import { addYears, nlDate } from '../../model/dates.ts'
import { type Clause, isAssessed, type Policy } from '../engine/policy.ts'
import { clauseDates, movesAlong, yearsBetween } from './rebaseToPeriod.ts'

/** A field of a clause, or of the condition that stands on it, that is held less hard than before. */
export interface Softening {
  clause: string
  field: string
  was: unknown
  becomes: unknown
}

/** One changed field of a clause: what it was and becomes, and the clause's kind and how hard it was held. */
interface Change {
  kind: string
  was: unknown
  becomes: unknown
}
type IsSofter = (change: Change) => boolean

const hardness = ['show', 'warn', 'block']
const later: IsSofter = ({ kind, was, becomes }) => movesAlong({ kind }) && both(was, becomes) && String(becomes) > String(was)
const more: IsSofter = ({ was, becomes }) => both(was, becomes) && Number(becomes) > Number(was)
const less: IsSofter = ({ was, becomes }) => both(was, becomes) && Number(becomes) < Number(was)
const loses: IsSofter = ({ was, becomes }) => listOf(was).some((one) => !listOf(becomes).includes(one))

/**
 * What softens each field. A deadline that falls later, a term that is longer; a period that begins earlier; a threshold that is lower; a track, care type
 * or performance that no longer falls under the clause; an exemption that becomes possible. An exclusion looks back on fewer years, any other clause
 * allows more; how a figure is worked out and what a register records (`years`) neither way. Words are not weighed.
 */
const softer: Readonly<Record<string, IsSofter>> = {
  enforce: ({ was, becomes }) => hardness.indexOf(String(becomes)) < hardness.indexOf(String(was)),
  date: later,
  preferred_date: later,
  from_date: ({ kind, was, becomes }) => movesAlong({ kind }) && both(was, becomes) && String(becomes) < String(was),
  date_excluded: ({ was, becomes }) => Boolean(was) && !becomes,
  days: more,
  years: (change) => {
    if (isAssessed(change)) return less(change)
    return change.kind !== 'process' && change.kind !== 'register' && more(change)
  },
  percentage: less,
  tracks: loses,
  care_types: loses,
  performances: loses,
  exemptable: ({ was, becomes }) => !was && Boolean(becomes),
  exempt: ({ was, becomes }) => !was && Boolean(becomes),
}

/** Whether a changed field of a clause holds it less hard. @param enforced how hard the clause was held: what is only shown asks nothing of anybody */
export function isSofter(field: string, change: Change, enforced: string): boolean {
  return enforced !== 'show' && (softer[field]?.(change) ?? false)
}

type Judged = {
  policy: Policy
  conditions: readonly { clause: string; tracks: readonly string[]; care_types: readonly string[]; exemptable: boolean | null }[]
}

/** In what a policy is softer than the one it was copied from: both as of the copy's years, so that a date that only moved along is none. A clause or condition that is gone asks nothing any more. */
export function softeningsBetween(earlier: Judged, later: Judged): Softening[] {
  const years = yearsBetween(later.policy, earlier.policy)
  return [...earlier.policy.clauses.values()].flatMap((clause) => {
    const copy = later.policy.clauses.get(clause.code)
    if (!copy) return clause.enforce === 'show' ? [] : [{ clause: clause.code, field: 'enforce', was: clause.enforce, becomes: null }]
    const conditionOf = ({ conditions }: Judged): object => conditions.find((one) => one.clause === clause.code) ?? {}
    const was = { ...pick(conditionOf(earlier)), ...movedOn(clause, years) }
    const becomes = { ...pick(conditionOf(later)), ...copy }
    return Object.keys(softer)
      .map((field) => ({ clause: clause.code, field, was: said(was, field), becomes: said(becomes, field) }))
      .filter((change) => isSofter(change.field, { kind: clause.kind, ...change }, clause.enforce))
  })
}

/** Of a condition what a clause does not say itself. */
function pick(condition: object): Record<string, unknown> {
  return { exemptable: said(condition, 'exemptable') }
}

/** A clause as a copy of some years later has it. Dates that do not move along are never weighed (`later`), so that they may move here. */
function movedOn(clause: Clause, years: number): Clause {
  const dates = clauseDates.map((name) => [name, clause[name] === null ? null : addYears(clause[name], years)] as const)
  return { ...clause, ...Object.fromEntries(dates) }
}

const names: Readonly<Record<string, string>> = {
  enforce: 'werking',
  date: 'uiterste datum',
  preferred_date: 'streefdatum',
  from_date: 'begindatum',
  date_excluded: 'datum zelf telt niet mee',
  days: 'termijn in dagen',
  years: 'termijn in jaren',
  percentage: 'percentage',
  tracks: 'contractvarianten',
  care_types: 'zorgsoorten',
  performances: 'prestaties',
  exemptable: 'vrijstelling mogelijk',
  exempt: 'vrijstelling',
}
const values: Readonly<Record<string, string>> = { block: 'weigert', warn: 'waarschuwt', show: 'ter informatie', true: 'ja', false: 'nee' }

/** "percentage van 70 naar 65": what became softer, as a sentence names it. */
export function softeningText({ field, was, becomes }: Pick<Softening, 'field' | 'was' | 'becomes'>): string {
  return `${names[field] ?? field} van ${written(was)} naar ${written(becomes)}`
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'geen'
  if (value === null) return 'niets'
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? nlDate(text) : (values[text] ?? text)
}

function said(row: object, field: string): unknown {
  return (row as Record<string, unknown>)[field] ?? null
}

function both(was: unknown, becomes: unknown): boolean {
  return was !== null && was !== undefined && becomes !== null && becomes !== undefined
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : []
}
