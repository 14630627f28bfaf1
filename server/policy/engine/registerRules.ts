import type { CoordinationRow } from './coordinationRow.ts'
import type { ExtensionRow } from './extensionRow.ts'
import type { QuestionRow } from './questionRow.ts'
import type { Rule, Subject } from './rule.ts'
import type { StatuteSwitchRow } from './statuteSwitchRow.ts'

/** What rules read of a record of a register: the policy it falls under, where in it, the record as it would be stored, and today. */
export interface RegisterSubject<Row> extends Subject {
  record: Row
  today: string
}

/** What rules read of each register, by resource. */
export interface RegisterRows {
  questions: QuestionRow
  coordination_requests: CoordinationRow
  extension_requests: ExtensionRow
  statute_switches: StatuteSwitchRow
  initiatives: { status: string }
}
export type RegisterName = keyof RegisterRows

/** A rule on a register: on 'save' and on a status it refuses, on 'answer' it warns. */
export type RegisterRule<Row extends { status: string }> = Rule<RegisterSubject<Row>, Row['status'] | 'save' | 'answer', keyof Row & string>

/** The rules of a rule set on the registers that its policies keep. */
export type RegisterRules = { readonly [Name in RegisterName]?: readonly RegisterRule<RegisterRows[Name]>[] }
