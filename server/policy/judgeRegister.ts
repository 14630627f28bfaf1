import { type Life, lifeFault } from '../model/life.ts'
import type { RegisterName, RegisterSubject } from './engine/registerRules.ts'
import { type FieldRule, invalidOf, type Rule, refusalsOf, warningsOf } from './engine/rule.ts'
import { type Refusal, refusalBy, type Verdict } from './engine/verdict.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** What is the same for every record of a register: its life, and what its fields must be whatever the clauses say. These may read more facts than the clauses do. */
export interface RegisterForm<Row, Status extends string, Facts extends RegisterSubject<Row> = RegisterSubject<Row>> {
  name: RegisterName
  life: Life<Status>
  fieldRules: readonly FieldRule<Facts>[]
}

/**
 * Judges a save of a register's record: its life, its fields, the clauses.
 * @param before the status it has now; null for a new record
 * @returns everything against it, all at once; nothing else is judged of a step that does not exist
 */
export function judgeRegister<Status extends string, Row extends { status: Status }, Facts extends RegisterSubject<Row>>(
  { name, life, fieldRules }: RegisterForm<Row, Status, Facts>,
  subject: Facts,
  before: Status | null,
): Verdict {
  const { status } = subject.record
  const fault = lifeFault(life, before, status)
  if (fault) return { invalid: [fault], refusals: [] }
  const steps = before === status ? ['save'] : ['save', status]
  return {
    invalid: [...undated(life, subject.record, before), ...invalidOf(fieldRules, subject, steps)],
    refusals: refusalsOf(rulesFor(name, subject), subject, steps),
  }
}

/** The terms and dates that a register's record missed. */
export function registerWarnings<Row>(name: RegisterName, subject: RegisterSubject<Row>): Refusal[] {
  return warningsOf(rulesFor(name, subject), subject)
}

/** A clause that a step asks for, and whether the record keeps it as it stands; `message` is the refusal where it does not. */
export interface Requirement {
  clause: string
  met: boolean
  message: string | null
  quote: string
  source: string
}

/** The clauses that can refuse a step by themselves, in the order of their rules, each with how the record stands to it: a checklist before the step is tried. */
export function requirementsFor<Row>(name: RegisterName, subject: RegisterSubject<Row>, step: string): Requirement[] {
  const { policy, contract } = subject
  const rules = rulesFor(name, subject).filter(({ on }) => on.includes(step))
  const refusals = refusalsOf(rules, subject, [step])
  const blocking = [...new Set(rules.map(({ clause }) => clause))].filter((code) => policy.clauses.get(code)?.enforce === 'block')
  return blocking.map((code) => {
    const message = refusals.find(({ clause }) => clause === code)?.message ?? null
    const { quote, source } = refusalBy(policy, code, contract.track, null, '')
    return { clause: code, met: message === null, message, quote, source }
  })
}

/** The clauses that a step would break, each once: what turning it down rests on. */
export function clausesAgainst<Row>(name: RegisterName, subject: RegisterSubject<Row>, step: string): string[] {
  return [...new Set(refusalsOf(rulesFor(name, subject), subject, [step]).map(({ clause }) => clause))]
}

function rulesFor<Row>(name: RegisterName, { policy }: RegisterSubject<Row>): readonly Rule<RegisterSubject<Row>>[] {
  return (rulesOf(policy).registers[name] ?? []) as unknown as readonly Rule<RegisterSubject<Row>>[]
}

/** A step is recorded with its day. */
function undated<Status extends string>(life: Life<Status>, record: { status: Status }, before: Status | null): Verdict['invalid'] {
  const field = before === record.status ? undefined : life.dates[record.status]
  const empty = field !== undefined && (record as Record<string, unknown>)[field] === null
  return empty ? [{ field, message: `Vult u de dag in van: ${life.labels[record.status]}.` }] : []
}
