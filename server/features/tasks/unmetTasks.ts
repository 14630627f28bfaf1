import type { Knex } from 'knex'
import { type Contract, contractFields } from '../../model/contract.ts'
import { type Task, taskFields } from '../../model/task.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { isPrivateClause } from '../../policy/privacy/privateClauses.ts'
import { type Unmet, unmetOn } from '../../policy/runningContract.ts'
import { decode } from '../../records/codec.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'
import { runningFacts } from './runningFacts.ts'

interface Saving {
  trx: Knex.Transaction
  actor: Actor
  today: string
}

const running: readonly string[] = ['signed', 'active']
const about = { kind: 'condition_unmet', subject: 'contracts' } as const
const privateFields = ['clause', 'reason', 'decision']

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
    contracts.filter(({ status }) => running.includes(status)),
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
    .whereIn('status', [...running])
    .pluck('id')
  await followUnmet(saving, ids, without)
}

/** The running contracts, for who looks at all of them. */
export async function runningContractIds(db: Knex): Promise<number[]> {
  return db('contracts')
    .whereIn('status', [...running])
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

async function raise({ trx, actor, today }: Saving, subject_id: number, { clause, cause, since, message }: Unmet): Promise<void> {
  const now = new Date().toISOString()
  const after = { ...about, subject_id, clause, cause, reason: message, due_on: since ?? today, done: false }
  const [made] = await trx('tasks')
    .insert({ ...after, lasts: true, version: 1, created_at: now, updated_at: now })
    .onConflict(trx.raw('(kind, subject, subject_id, clause) where lasts'))
    .ignore()
    .returning('id')
  // Nothing is made where another server was first.
  if (made) await write(trx, actor, { id: made.id, clause }, 'create', null, after)
}

/** The cause is another one now: an open task says so; one that was decided gives way to a new one. */
async function renew(saving: Saving, task: Task, unmet: Unmet): Promise<void> {
  if (task.done) {
    await change(saving, task, { lasts: false })
    return raise(saving, task.subject_id, unmet)
  }
  await change(saving, task, { cause: unmet.cause, reason: unmet.message, lasts: true })
}

async function close(saving: Saving, task: Task): Promise<void> {
  await change(saving, task, task.done ? { lasts: false } : { lasts: false, done: true })
}

async function change({ trx, actor }: Saving, task: Task, changes: Partial<Task>): Promise<void> {
  await trx('tasks')
    .where({ id: task.id })
    .update({ ...changes, updated_at: new Date().toISOString() })
    .increment('version', 1)
  const told = Object.entries(changes).filter(([name, value]) => name !== 'lasts' && task[name as keyof Task] !== value)
  if (told.length === 0) return
  const before = Object.fromEntries(told.map(([name]) => [name, task[name as keyof Task]]))
  await write(trx, actor, task, 'update', before, Object.fromEntries(told))
}

async function write(
  trx: Knex.Transaction,
  actor: Actor,
  { id, clause }: Pick<Task, 'id' | 'clause'>,
  action: 'create' | 'update',
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<void> {
  const private_fields = clause && isPrivateClause(clause) ? privateFields : []
  await writeAudit(trx, { actor, action, resource: 'tasks', record_id: id, before, after, private_fields })
}
