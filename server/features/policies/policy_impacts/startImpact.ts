import type { Knex } from 'knex'
import { type Impact, impactFields } from '../../../model/policyImpact.ts'
import { forgetMemoized } from '../../../platform/database/memoize.ts'
import { conflict, notFound, unprocessable } from '../../../platform/http/errors.ts'
import { addJob } from '../../../platform/jobs/addJob.ts'
import { businessNow } from '../../../platform/jobs/businessNow.ts'
import { type Handler, JobProblem } from '../../../platform/jobs/job.ts'
import { rebaseToPeriod, yearsBetween } from '../../../policy/editions/rebaseToPeriod.ts'
import type { Caller } from '../../../records/caller.ts'
import { decode } from '../../../records/codec.ts'
import { writeAudit } from '../../../records/history/writeAudit.ts'
import { policySnapshot } from '../policyStore.ts'
import { fingerprintOf } from './fingerprint.ts'
import { judgedChanges, judgedSnapshot } from './judgedSnapshot.ts'
import { notJudged } from './notJudged.ts'
import { judgedStatuses } from './portfolio.ts'
import { RunStopped, runImpact } from './runImpact.ts'
import { stopLostRuns } from './stoppedRuns.ts'

/** Puts a run for a draft on record. @returns the run. @throws 404; 422 where the policy is no draft or no copy; 409 where one is under way */
export async function beginImpact(trx: Knex.Transaction, policy_id: number, { actor, today }: Caller): Promise<Impact> {
  const row = await trx('policies').where({ id: policy_id }).forUpdate().first('status', 'based_on_id')
  if (!row) throw notFound()
  const { status, based_on_id } = row
  const isEdition = status === 'published'
  if (status === 'closed') throw unprocessable({ invalid: [{ field: 'status', message: 'Dit inkoopbeleid is gesloten en verandert niet meer.' }] })
  const gathered = isEdition ? await judgedChanges(trx, policy_id) : null
  if (gathered?.length === 0)
    throw unprocessable({
      invalid: [
        {
          field: 'status',
          message: 'De gevolgen worden berekend van een concept, of van wijzigingen die voor een volgende editie zijn verzameld; er zijn er geen.',
        },
      ],
    })
  const against_id = isEdition ? policy_id : based_on_id
  if (against_id === null)
    throw unprocessable({ invalid: [{ field: 'based_on_id', message: 'Dit concept is niet gekopieerd; er is geen beleid om het mee te vergelijken.' }] })
  await stopLostRuns(trx)
  if (await trx('policy_impacts').where({ policy_id, status: 'running' }).first('id'))
    throw conflict('duplicate', 'De gevolgen van dit concept worden al berekend.')
  const [draft, source] = [await judgedSnapshot(trx, { policy_id, gathered }), await policySnapshot(trx, against_id)]
  const then = { ...draft, policy: rebaseToPeriod(draft.policy, source.policy) }
  const left_out = await notJudged(trx, { against_id, now: source, then, judged: judgedStatuses(isEdition), isEdition })
  const now = new Date().toISOString()
  const run = {
    policy_id,
    against_id,
    years_moved: yearsBetween(draft.policy, source.policy),
    status: 'running',
    started_at: now,
    judged_on: today,
    made_by: actor.id,
  }
  const report = { gathered: gathered && JSON.stringify(gathered), not_judged: JSON.stringify(left_out) }
  const [made] = await trx('policy_impacts')
    .insert({ ...run, ...report, fingerprint: fingerprintOf(draft), version: 1, created_at: now, updated_at: now })
    .returning('*')
  await writeAudit(trx, { actor, action: 'create', resource: 'policy_impacts', record_id: made.id, before: null, after: run, private_fields: [] })
  await addJob(trx, { kind: 'judge_impact', key: String(made.id), run_at: businessNow(today), created_by: actor.id })
  return decode<Impact>(impactFields, made)
}

/**
 * Carries out a run that was begun, beside everything else. How it ends is put on record. A run whose server ended is not begun again: what it had found
 * stands on record already, and who started it is told that it stopped.
 */
export const judgeImpact: Handler = async ({ db, job, signal, progress }) => {
  const id = Number(job.key)
  const row = await db('policy_impacts').where({ id, status: 'running' }).first()
  if (!row) return
  const run = decode<Impact>(impactFields, row)
  if (job.attempts > 1 || run.total_count > 0) return end(db, id, 'stopped')
  try {
    await runImpact(db, run, { signal, progress })
  } catch (error) {
    if (error instanceof RunStopped) return end(db, id, 'stopped')
    await end(db, id, 'failed')
    throw new JobProblem('De berekening is mislukt. Zij kan op de pagina van het inkoopbeleid opnieuw worden gestart.', { final: true, cause: error })
  }
}

async function end(db: Knex, id: number, status: 'stopped' | 'failed'): Promise<void> {
  await db('policy_impacts').where({ id, status: 'running' }).update({ status, finished_at: new Date().toISOString() })
  forgetMemoized(db)
}
