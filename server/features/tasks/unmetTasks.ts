import type { Knex } from 'knex'
import { type Contract, contractFields, runningContractStatuses } from '../../model/contract.ts'
import { type Task, taskFields } from '../../model/task.ts'
import { type Unmet, unmetOn } from '../../policy/runningContract.ts'
import { decode } from '../../records/codec.ts'
import { changeTask, raiseTask, type Saving } from './ownTasks.ts'
import { runningFacts } from './runningFacts.ts'

const about = { kind: 'condition_unmet', subject: 'contracts' } as const

/**
 * A condition that stops being met on a signed or active contract does not undo it: it raises a task for a decision (GGZ-U-0, KV-I-1). Raises the tasks of
 * some contracts that are lacking today, and closes those whose cause has gone. What was decided once is not asked again while its cause is the same.
 * @param without the id of a qualification that is about to go
 */
export async function followUnmet({ trx, actor, today }: Saving, contract_ids: readonly number[], without?: number): Promise<void> {
  if (contract_ids.length === 0) return
  const rows = await trx('contracts')
    .whereIn('id', [...contract_ids])
    .orderBy('id')
    .forUpdate()
  const contracts = rows.map((row) => decode<Contract>(contractFields, row))
  const facts = await runningFacts(
    trx,
    contracts.filter(({ status }) => runningContractStatuses.includes(status)),
    today,
    without,
  )
  const standing = await standingTasks(trx, contract_ids)
  for (const { id } of contracts) {
    const known = facts.get(id)
    const unmet = known ? unmetOn(known, today) : []
    const own = standing.filter(({ subject_id }) => subject_id === id)
    for (const task of own) if (!unmet.some(({ clause }) => clause === task.clause)) await close({ trx, actor, today }, task)
    for (const one of unmet) {
      const task = own.find(({ clause }) => clause === one.clause)
      if (!task) await raise({ trx, actor, today }, id, one)
      else if (task.cause !== one.cause) await renew({ trx, actor, today }, task, one)
    }
  }
}

/** The same for all running contracts of a provider. */
export async function followUnmetOfProvider(saving: Saving, provider_id: number, without?: number): Promise<void> {
  const ids = await saving
    .trx('contracts')
    .where({ provider_id })
    .whereIn('status', [...runningContractStatuses])
    .pluck('id')
  await followUnmet(saving, ids, without)
}

/** The running contracts, for who looks at all of them. */
export async function runningContractIds(db: Knex): Promise<number[]> {
  return db('contracts')
    .whereIn('status', [...runningContractStatuses])
    .orderBy('id')
    .pluck('id')
}

/** The tasks that are open, or decided while what they are about still holds. */
async function standingTasks(trx: Knex.Transaction, contract_ids: readonly number[]): Promise<Task[]> {
  const rows = await trx('tasks')
    .where(about)
    .whereIn('subject_id', [...contract_ids])
    .where((one) => one.where({ lasts: true }).orWhere({ done: false }))
    .orderBy('id')
  return rows.map((row) => decode<Task>(taskFields, row))
}

async function raise(saving: Saving, subject_id: number, { clause, cause, since, message }: Unmet): Promise<void> {
  await raiseTask(saving, { ...about, subject_id, clause, cause, reason: message, due_on: since ?? saving.today, lasts: true })
}

/** The cause is another one now: an open task says so; one that was decided gives way to a new one. */
async function renew(saving: Saving, task: Task, unmet: Unmet): Promise<void> {
  if (task.done) {
    await changeTask(saving, task.id, about.subject, { lasts: false })
    return raise(saving, task.subject_id, unmet)
  }
  await changeTask(saving, task.id, about.subject, { cause: unmet.cause, reason: unmet.message, lasts: true })
}

const close = (saving: Saving, { id, done }: Task): Promise<void> =>
  changeTask(saving, id, about.subject, done ? { lasts: false } : { lasts: false, done: true })
