import type { Knex } from 'knex'
import type { JobKind } from '../../model/job.ts'

/** A job that a worker holds. */
export interface ClaimedJob {
  id: number
  kind: JobKind
  key: string
  payload: Readonly<Record<string, unknown>>
  /** How often it was begun, this time included: more than once where it failed, or where its server ended before it did. */
  attempts: number
  max_attempts: number
  claimed_by: string
  created_by: number | null
}

/** What a handler works with. */
export interface Work {
  db: Knex
  job: ClaimedJob
  /** This moment in business time. */
  now: () => string
  /** Aborted when the server ends, or when another one has taken the job over. */
  signal: AbortSignal
  /** Tells how far it is, from 0 to 100. */
  progress(percentage: number): Promise<void>
}

/**
 * Does a job. It is done at least once, not exactly once: a server may end between the work and the record that it is done, and then another begins
 * again. So a handler looks first whether its work still has to be done, and does it in one transaction or in steps that can be repeated.
 * @returns what came of it, to be kept; it throws what went wrong, and is tried again later
 */
export type Handler = (work: Work) => Promise<unknown>

/** What goes wrong in a way that can be told to an administrator: a Dutch sentence without a value of any record. */
export class JobProblem extends Error {
  /** Whether it is of no use to try again. */
  readonly final: boolean
  constructor(sentence: string, { final = false, cause }: { final?: boolean; cause?: unknown } = {}) {
    super(sentence, { cause })
    this.final = final
  }
}

/** What an administrator reads of an error; drivers quote values in theirs, so that only its name and code are told. */
export function problemInWords(error: unknown): string {
  if (error instanceof JobProblem) return error.message
  const { name = 'Error', code } = (error ?? {}) as { name?: string; code?: string }
  return `Onverwachte fout (${[name, code].filter(Boolean).join(', ')}); het logboek van de server zegt waar.`
}
