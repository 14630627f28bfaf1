import { changeTask, raiseTask, type Saving } from '../tasks/ownTasks.ts'

const subject = 'publications'

/** Raises the task that says that a scheduled list did not go out, for whoever scheduled it. */
export async function raiseStoppedTask(saving: Saving, publication_id: number): Promise<void> {
  await raiseTask(saving, { kind: 'publication_stopped', subject, subject_id: publication_id, due_on: saving.today, owner_id: saving.actor.id })
}

/** The task is done once the list is checked again, or thrown away. */
export async function endStoppedTasks(saving: Saving, publication_id: number): Promise<void> {
  const open: { id: number }[] = await saving.trx('tasks').where({ subject, subject_id: publication_id, done: false }).select('id')
  for (const { id } of open) await changeTask(saving, id, subject, { done: true })
}
