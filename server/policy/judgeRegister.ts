import { type Life, lifeFault } from '../model/life.ts'
import type { RegisterName, RegisterRows, RegisterRule, RegisterSubject } from './engine/registerRules.ts'
import { type FieldRule, invalidOf, refusalsOf, type Subject, warningsOf } from './engine/rule.ts'
import { type Refusal, refusalBy, type Verdict } from './engine/verdict.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** What is the same for every record of a register: its life, and what its fields must be whatever the clauses say. These may read more facts than the clauses do. */
export interface RegisterForm<Name extends RegisterName, Status extends string, Facts extends RegisterSubject<RegisterRows[Name]>> {
  name: Name
  life: Life<Status>
  fieldRules: readonly FieldRule<Facts>[]
}

/**
 * Judges a save of a register's record: its life, its fields, the clauses.
 * @param before the status it has now; null for a new record
 * @returns everything against it, all at once; nothing else is judged of a step that does not exist
 */
export function judgeRegister<Name extends RegisterName, Status extends string, Facts extends RegisterSubject<RegisterRows[Name] & { status: Status }>>(
  { name, life, fieldRules }: RegisterForm<Name, Status, Facts>,
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
export function registerWarnings<Name extends RegisterName>(name: Name, subject: RegisterSubject<RegisterRows[Name]>): Refusal[] {
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
export function requirementsFor<Name extends RegisterName>(
  name: Name,
  subject: RegisterSubject<RegisterRows[Name]>,
  step: RegisterRows[Name]['status'],
): Requirement[] {
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
export function clausesAgainst<Name extends RegisterName>(
  name: Name,
  subject: RegisterSubject<RegisterRows[Name]>,
  step: RegisterRows[Name]['status'],
): string[] {
  return [...new Set(refusalsOf(rulesFor(name, subject), subject, [step]).map(({ clause }) => clause))]
}

function rulesFor<Name extends RegisterName>(name: Name, { policy }: Pick<Subject, 'policy'>): readonly RegisterRule<RegisterRows[Name]>[] {
  return rulesOf(policy).registers[name] ?? []
}

/** A step is recorded with its day. */
function undated<Status extends string>(life: Life<Status>, record: { status: Status }, before: Status | null): Verdict['invalid'] {
  const field = before === record.status ? undefined : life.dates[record.status]
  const empty = field !== undefined && new Map<string, unknown>(Object.entries(record)).get(field) === null
  return empty ? [{ field, message: `Vult u de dag in van: ${life.labels[record.status]}.` }] : []
}
