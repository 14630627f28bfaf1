import type { Knex } from 'knex'
import { can } from '../../access.ts'
import type { Fields, RecordBase } from '../../model/field.ts'
import type { RegisterName, RegisterRows, RegisterSubject } from '../../policy/engine/registerRules.ts'
import type { RegisterForm } from '../../policy/judgeRegister.ts'
import { judgeRegister, registerWarnings } from '../../policy/judgeRegister.ts'
import { changedFields } from '../../records/codec.ts'
import { objections } from '../../records/nextStep.ts'
import type { Resource } from '../../records/resource.ts'

/** A register: its form for the rules, its fields, and how the facts that rules read are found, for a page of records at once. */
export interface Register<Name extends RegisterName, Row extends RegisterRows[Name], Status extends string, Facts extends RegisterSubject<Row>>
  extends RegisterForm<Name, Status, Facts> {
  fields: Fields
  subjectsOf: (db: Knex, rows: readonly Row[], today: string) => Promise<Facts[]>
}

type Hooks<Row extends RecordBase> = Required<Pick<Resource<Row>, 'validate' | 'next' | 'preventDelete' | 'decorate'>>

/** What every register's resource does alike: its saves are judged, its next steps told and its warnings answered by one life and one list of rules; only what has just begun can be deleted. */
export function registered<
  Name extends RegisterName,
  Status extends string,
  Row extends RecordBase & RegisterRows[Name] & { status: Status },
  Facts extends RegisterSubject<Row> = RegisterSubject<Row>,
>(register: Register<Name, Row, Status, Facts>): Hooks<Row> {
  const { name, life, fields, subjectsOf } = register
  const subjectOf = async (db: Knex, row: Row, today: string): Promise<Facts> => (await subjectsOf(db, [row], today))[0]!
  return {
    validate: async ({ trx, before, after, today }) => {
      const verdict = judgeRegister(register, await subjectOf(trx, after, today), before?.status ?? null)
      const changed = before && life.settled.includes(before.status) ? changedFields(fields, before, after) : []
      const kept = changed
        .filter((field) => field !== 'status')
        .map((field) => ({ field, message: `Dit ligt vast zolang de status ${life.labels[before!.status]} is.` }))
      return { ...verdict, invalid: [...verdict.invalid, ...kept] }
    },
    next: async (row, { db, actor, today }) =>
      Promise.all(
        life.transitions[row.status].map(async (status) => {
          const dated = life.dates[status] as keyof Row | undefined
          const tried = { ...row, status, ...(dated && row[dated] === null ? { [dated]: today } : {}) }
          const subject = await subjectOf(db, tried, today)
          const refusals = objections(judgeRegister(register, subject, row.status), actor.role, can(actor.role, 'edit', name))
          return { status, label: life.labels[status], allowed: refusals.length === 0, refusals, warnings: registerWarnings(name, subject) }
        }),
      ),
    preventDelete: async ({ status }) => (status === life.first ? null : `Met de status ${life.labels[status]} blijft dit bewaard.`),
    decorate: async (rows, { db, today }) => {
      const subjects = await subjectsOf(db, rows, today)
      return rows.map((row: RecordBase, nth) => ({ ...row, warnings: registerWarnings(name, subjects[nth]!) }))
    },
  }
}
