/** Where a task is taken up: its case, and of a condition that is no longer met the line on which it is answered. */
export function taskPath({ kind, subject, subject_id, clause }: Record<string, unknown>): string {
  const path = `/${subject}/${subject_id}/show`
  return kind === 'condition_unmet' && clause ? `${path}?tab=assessment&clause=${encodeURIComponent(String(clause))}` : path
}
