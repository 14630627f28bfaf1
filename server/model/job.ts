import { instant, line, oneOf, prose, type RowOf, reference, required, whole } from './field.ts'
import { orNull, text } from './form.ts'

/** What is done beside the requests. A kind that is added here asks for its handler, in `server/api/jobHandlers.ts`, and for its words. */
export const jobKinds = ['publish_lists', 'judge_impact', 'send_mail', 'write_digests', 'write_digest', 'clean_up'] as const
export type JobKind = (typeof jobKinds)[number]

/** `failed` is tried again at `run_at`; `dead` was tried often enough. */
export const jobStatuses = ['waiting', 'running', 'failed', 'done', 'dead', 'cancelled'] as const
export type JobStatus = (typeof jobStatuses)[number]

const fixed = { readOnly: true } as const

export const jobFields = {
  kind: required(line(40, fixed)),
  key: required(line(120, fixed)),
  status: required(oneOf(jobStatuses)),
  run_at: required(instant(fixed)),
  attempts: required(whole(0, 1000, fixed)),
  max_attempts: required(whole(1, 1000, fixed)),
  progress: required(whole(0, 100, fixed)),
  last_error: prose(fixed),
  created_by: reference('users', fixed),
  finished_at: instant(fixed),
}
export type Job = RowOf<typeof jobFields>

export const jobComputed = { created_by_name: orNull(text()) }

/** The jobs that an administrator may call off: the others carry out what somebody decided on a page of its own, and are called off there. */
export const cancellableKinds: readonly string[] = ['write_digests', 'write_digest'] satisfies JobKind[]

/** What an administrator may make of a job, by its status. */
export function jobStepsOf({ kind, status }: Pick<Job, 'kind' | 'status'>): readonly JobStatus[] {
  const again: JobStatus[] = status === 'failed' || status === 'dead' ? ['waiting'] : []
  const off: JobStatus[] = (status === 'waiting' || status === 'failed') && cancellableKinds.includes(kind) ? ['cancelled'] : []
  return [...again, ...off]
}
