import { setImmediate } from 'node:timers/promises'
import type { Knex } from 'knex'
import type { Impact, ImpactLine } from '../../../model/policyImpact.ts'
import { forgetMemoized } from '../../../platform/database/memoize.ts'
import type { Work } from '../../../platform/jobs/job.ts'
import { insertRows } from '../../../records/insertRows.ts'
import { compareOffer } from './compareOffer.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { judgedStatuses, portfolioOf } from './portfolio.ts'
import { type Batch, readBatch } from './readBatch.ts'
import { Tally } from './tally.ts'

/** Contracts read together. */
const BATCH_SIZE = 250
/** How long judging goes on before others get their turn, in milliseconds. */
const SLICE_MS = 4
/** How often progress is written, at most, and after how many lines. */
const PROGRESS_MS = 500
const LINES_PER_WRITE = 400

/** A run that another one, or the end of this server, has put a stop to. */
export class RunStopped extends Error {}

type Run = Pick<Impact, 'id' | 'policy_id' | 'against_id' | 'judged_on' | 'gathered'>
type NewLine = Omit<ImpactLine, 'id' | 'version' | 'created_at' | 'updated_at'>

/**
 * Judges every live contract of a policy under it and under a draft, batch by batch, and keeps what it finds. No transaction outlives a batch and no
 * stretch of judging lasts longer than a few milliseconds, so that everybody else's calls go on. @throws RunStopped
 */
export async function runImpact(db: Knex, run: Run, { signal, progress }: Pick<Work, 'signal' | 'progress'>): Promise<void> {
  const comparison = await comparisonOf(db, run)
  const ids = await portfolioOf(db, run.against_id, judgedStatuses(run.gathered !== null))
  await keep(db, run, { total_count: ids.length })
  const tally = new Tally()
  let lines: NewLine[] = []
  let done_count = 0
  let written = performance.now()
  for await (const batch of batchesOf(db, comparison, ids)) {
    lines.push(...(await linesOf(batch, comparison, run, tally)))
    done_count = Math.min(done_count + BATCH_SIZE, ids.length)
    if (signal.aborted) throw new RunStopped()
    if (lines.length < LINES_PER_WRITE && performance.now() - written < PROGRESS_MS) continue
    await keep(db, run, { done_count }, lines)
    await progress((100 * done_count) / ids.length)
    lines = []
    written = performance.now()
  }
  await keep(db, run, { status: 'done', finished_at: new Date().toISOString(), done_count: ids.length, ...stored(tally.figures()) }, lines)
  forgetMemoized(db)
}

/** Reads one batch after another, each while the one before it is judged. */
async function* batchesOf(db: Knex, comparison: Comparison, ids: readonly number[]): AsyncGenerator<Batch> {
  const read = (from: number): Promise<Batch> | null => (from < ids.length ? readBatch(db, comparison, ids.slice(from, from + BATCH_SIZE)) : null)
  let ahead = read(0)
  for (let from = BATCH_SIZE; ahead; from += BATCH_SIZE) {
    const batch: Batch = await ahead
    ahead = read(from)
    // An error of the reading ahead is met where it is awaited; a run that ends before that has no use for it.
    ahead?.catch(() => {})
    yield batch
  }
}

/** Judges a batch, a few milliseconds at a stretch. */
async function linesOf(batch: Batch, comparison: Comparison, run: Run, tally: Tally): Promise<NewLine[]> {
  const lines: NewLine[] = []
  let began = performance.now()
  for (const contract of batch.contracts) {
    const impact = compareOffer(contract, batch, comparison, run.judged_on)
    tally.add(impact)
    const { id: contract_id, provider_id, reference, track, care_type, status } = contract
    const { name: provider_name } = batch.providers.get(provider_id)!
    for (const ground of impact.lines)
      lines.push({ impact_id: run.id, contract_id, reference, provider_id, provider_name, track, care_type, status, ...ground })
    if (performance.now() - began < SLICE_MS) continue
    await setImmediate()
    began = performance.now()
  }
  return lines
}

/** Writes how far a run is, with the lines found since, in one short transaction. */
async function keep(db: Knex, { id }: Run, progress: Record<string, unknown>, lines: readonly NewLine[] = []): Promise<void> {
  await db.transaction(async (trx) => {
    const changed = await trx('policy_impacts')
      .where({ id, status: 'running' })
      .update({ ...progress, updated_at: new Date().toISOString() })
    if (changed === 0) throw new RunStopped()
    await insertRows(trx, 'policy_impact_lines', lines)
  })
}

/** Structures as JSON text, counts as they are. */
function stored(figures: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]))
}
