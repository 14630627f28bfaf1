import type { Clause } from './policy.ts'
import type { FieldRule, Figure, Rule, Subject } from './rule.ts'

/** A record of which some fields are filled in. */
export type Filled<Row, Field extends keyof Row> = Row & { readonly [Name in Field]: NonNullable<Row[Name]> }
type Having<S, Part extends keyof S, Field extends keyof S[Part]> = S & Record<Part, Filled<S[Part], Field>>

/** The property is there for the type checker alone: of a plain function it would take `Known` from where the guard is put, and not from the guard. */
type Guard<S, Known extends S> = ((subject: S) => subject is Known) & { readonly narrows?: true }

interface NarrowedRule<S extends Subject, Step extends string, Field extends string, Known extends S, Read extends Figure, Given> extends Rule<S, Step, Field> {
  reads?: Read
  applies?: ((subject: S, clause: Clause) => subject is Known) | ((subject: S, clause: Clause) => boolean)
  given?(subject: Known, clause: Filled<Clause, Read>): Given | null
  holds(subject: Known, clause: Filled<Clause, Read>, given: Given): boolean
  message(subject: Known, clause: Filled<Clause, Read>, given: Given): string
  over?(subject: Known, clause: Filled<Clause, Read>): boolean
}

interface NarrowedFieldRule<S, Step extends string, Field extends string, Known extends S> extends FieldRule<S, Step, Field> {
  applies(subject: S): subject is Known
  holds(subject: Known): boolean
  message(subject: Known): string
}

/** How rules about a kind of subject narrow it: what `reads`, `applies` and `given` found is there for `holds` and `message`, which are asked nothing where it is not. */
export function rulesAbout<S extends Subject>() {
  return {
    narrowed: <Step extends string, Field extends string, Known extends S = S, Read extends Figure = never, Given = undefined>(
      rule: NarrowedRule<S, Step, Field, Known, Read, Given>,
    ): Rule<S, NoInfer<Step>, NoInfer<Field>> => rule,
    narrowedField: <Step extends string, Field extends string, Known extends S>(
      rule: NarrowedFieldRule<S, Step, Field, Known>,
    ): FieldRule<S, NoInfer<Step>, NoInfer<Field>> => rule,
    /** A guard: whether fields of a part of the subject are filled in. */
    has:
      <Part extends keyof S, Field extends keyof S[Part]>(part: Part, ...fields: readonly Field[]): Guard<S, Having<S, Part, Field>> =>
      (subject): subject is Having<S, Part, Field> =>
        fields.every((field) => subject[part][field] !== null),
    /** A guard that asks a condition as well. */
    and:
      <Known extends S>(guard: (subject: S) => subject is Known, condition: (subject: Known) => boolean): Guard<S, Known> =>
      (subject): subject is Known =>
        guard(subject) && condition(subject),
  }
}
