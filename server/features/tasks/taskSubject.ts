/** SQL of what a task is about, for its columns. */

/** Whose task it is: the owner of its contract, or whoever it was given to. */
export const OWNER = `coalesce(tasks.owner_id, ${ofContractSql('contracts.owner_id')})`

/** The reference by which staff know the record. */
export const referenceSql = `case tasks.subject
  when 'contracts' then ${ofContractSql('contracts.reference')}
  when 'publications' then (select policies.code from publications join policies on policies.id = publications.policy_id where publications.id = tasks.subject_id)
  when 'policies' then (select policies.code from policies where policies.id = tasks.subject_id)
end`

/** The words of the task's clause: those of its condition, or else its quote. */
export const clauseTextSql = `coalesce(
  ${ofContractSql('(select text from conditions where conditions.policy_id = contracts.policy_id and conditions.clause = tasks.clause)')},
  ${ofContractSql('(select quote from clauses where clauses.policy_id = contracts.policy_id and clauses.code = tasks.clause)')},
  case when tasks.subject = 'policies' then (select quote from clauses where clauses.policy_id = tasks.subject_id and clauses.code = tasks.clause) end)`

/** Something of the contract that a task is about; null where it is about something else. */
export function ofContractSql(column: string): string {
  return `case when tasks.subject = 'contracts' then (select ${column} from contracts where contracts.id = tasks.subject_id) end`
}
