import type { Clause, Policy } from './policy.ts'
import { type Refusal, refusalBy, type Verdict } from './verdict.ts'

/** What every rule reads: the policy, and the contract that the subject belongs to. */
export interface Subject {
  policy: Policy
  contract: { track: string; care_type?: string }
}

/** A number or date of a clause that a rule cannot do without. */
export type Figure = 'date' | 'days' | 'percentage'

type FieldOf<S, Field> = Field | null | ((subject: S) => Field | null)

/**
 * One way in which a clause is judged. Its severity, dates, days, years and percentage are the clause's data; a clause that the policy lacks, or
 * that does not stand in the chapter of the contract's track or care type, is not judged.
 */
export interface Rule<S extends Subject, Step extends string = string, Field extends string = string> {
  clause: string
  /** the steps at which it is judged */
  on: readonly Step[]
  /** judged on every track, though the clause stands in the chapter of some tracks only */
  everyTrack?: true
  /** held whatever the policy's data say of the clause: what no edition of a policy can switch off */
  unconditional?: true
  /** what it asks is asked of the provider, or of its request, and not of what staff record on the contract: it can be judged before there is one */
  about?: 'provider'
  /** the field that the sentence is shown at */
  field: FieldOf<S, Field>
  /** the figure of the clause without which the rule binds nothing */
  reads?: Figure
  applies?(subject: S, clause: Clause): boolean
  /** what `holds` and `message` are about; the rule applies only where there is one */
  given?(subject: S, clause: Clause): unknown
  holds(subject: S, clause: Clause, given: unknown): boolean
  message(subject: S, clause: Clause, given: unknown): string
  /** whether its moment has passed: nothing that happens from today on can keep it any more */
  over?(subject: S, clause: Clause): boolean
}

/** A field that must be right whatever the policy's clauses say: broken, it is `invalid`. */
export interface FieldRule<S, Step extends string = string, Field extends string = string> {
  field: Field
  on: readonly Step[]
  about?: 'provider'
  applies?(subject: S): boolean
  holds(subject: S): boolean
  message(subject: S): string
}

/** The clauses that refuse: those that block and do not hold, each with its sentence. */
export function refusalsOf<S extends Subject, Step extends string>(rules: readonly Rule<S, Step>[], subject: S, steps: readonly NoInfer<Step>[]): Refusal[] {
  return brokenBy(rules, subject, steps, 'block')
}

/** The clauses whose moment has passed: those that block and that nothing from today on can keep, each once, with its sentence. */
export function overBy<S extends Subject, Step extends string>(rules: readonly Rule<S, Step>[], subject: S, steps: readonly NoInfer<Step>[]): Refusal[] {
  const dated = rules.flatMap((rule) => {
    const { over } = rule
    return over ? [{ ...rule, holds: (one: S, clause: Clause) => !over(one, clause) }] : []
  })
  const broken = brokenBy(dated, subject, steps, 'block')
  return broken.filter(({ clause }, index) => broken.findIndex((one) => one.clause === clause) === index)
}

/** The clauses that warn. */
export function warningsOf<S extends Subject>(rules: readonly Rule<S>[], subject: S): Refusal[] {
  return brokenBy(rules, subject, ['answer'], 'warn')
}

/** The fields that are invalid. */
export function invalidOf<S, Step extends string>(rules: readonly FieldRule<S, Step>[], subject: S, steps: readonly NoInfer<Step>[]): Verdict['invalid'] {
  return rules
    .filter((rule) => rule.on.some((step) => steps.includes(step)))
    .filter((rule) => (rule.applies?.(subject) ?? true) && !rule.holds(subject))
    .map((rule) => ({ field: rule.field, message: rule.message(subject) }))
}

function brokenBy<S extends Subject, Step extends string>(rules: readonly Rule<S, Step>[], subject: S, steps: readonly Step[], severity: 'block' | 'warn') {
  const broken: Refusal[] = []
  for (const rule of rules) {
    const clause = subject.policy.clauses.get(rule.clause)
    if (!clause || !rule.on.some((step) => steps.includes(step))) continue
    const held = rule.unconditional ? severity === 'block' : clause.enforce === severity && standsIn(clause, rule, subject)
    if (!held || (rule.reads && clause[rule.reads] === null) || !(rule.applies?.(subject, clause) ?? true)) continue
    const given = rule.given?.(subject, clause)
    if (given === null || rule.holds(subject, clause, given)) continue
    const field = typeof rule.field === 'function' ? rule.field(subject) : rule.field
    broken.push(refusalBy(subject.policy, rule.clause, subject.contract.track, field, rule.message(subject, clause, given)))
  }
  return broken
}

function standsIn(clause: Clause, rule: { everyTrack?: true }, { contract }: Subject): boolean {
  const onTrack = rule.everyTrack === true || clause.tracks.includes(contract.track)
  return onTrack && (contract.care_type === undefined || clause.care_types.includes(contract.care_type))
}
