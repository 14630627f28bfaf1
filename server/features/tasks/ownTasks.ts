import type { Task } from '../../model/task.ts'
import type { SaveContext } from '../../records/resource.ts'
import { createRecord, updateRecord } from '../../records/save.ts'
import { tasks } from './tasks.ts'

/** In whose name, and on which day, something is written along. */
export type Saving = Pick<SaveContext<Task>, 'trx' | 'actor' | 'today'>

/** What tasks are about: the nouns whose saves, and days, raise them. */
type Subject = 'contracts' | 'policies' | 'publications'
type Raised = Pick<Task, 'kind' | 'subject_id' | 'due_on'> & Partial<Task> & { subject: Subject }

/** Raises a task of the server's own accord, by the same save as any record. */
export async function raiseTask({ trx, actor, today }: Saving, task: Raised): Promise<void> {
  await createRecord(tasks, task, { actor, today, caused_by: task.subject }, trx)
}

/** Changes a task that the server raised: its cause is another one, or has gone. */
export async function changeTask({ trx, actor, today }: Saving, id: number, subject: Subject, changes: Partial<Task>): Promise<void> {
  await updateRecord(tasks, id, changes, { actor, today, caused_by: subject }, trx)
}
