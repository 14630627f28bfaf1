import type { TaskView } from '../../../server/model/task.ts'
import { useChoiceText } from '../../ui/common/choices.ts'

/** A function that names a task: its provider or case, and what it is about. */
export function useTaskName(): (task: TaskView) => string {
  const text = useChoiceText()
  return ({ provider_name, subject_reference, kind }) => [provider_name ?? subject_reference, text('task_kind', kind)].filter(Boolean).join(' · ')
}
