import type { TaskView } from '../../../server/model/task.ts'

type About = Pick<TaskView, 'kind' | 'subject' | 'subject_id' | 'clause'> & Partial<Pick<TaskView, 'cause' | 'provider_id'>>

/** Where a task is taken up: its case; of a condition that is no longer met the line on which it is answered, of a qualification that ended its provider. */
export function taskPath({ kind, subject, subject_id, clause, cause, provider_id }: About): string {
  const path = `/${subject}/${subject_id}/show`
  if (kind === 'softened_clause' && clause) return `${path}?tab=clauses&clause=${encodeURIComponent(clause)}`
  if (kind !== 'condition_unmet' || !clause) return path
  if (cause === 'qualification' && provider_id) return `/providers/${provider_id}/show`
  return `${path}?tab=assessment&clause=${encodeURIComponent(clause)}`
}
