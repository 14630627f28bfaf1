import { setImmediate } from 'node:timers/promises'
import type { Knex } from 'knex'
import { insertRows } from '../../seeds/insertRows.ts'
import { forgetCounts } from '../resources/countOf.ts'
import { comparisonOf } from './comparison.ts'
import type { Impact, ImpactLine } from './impactFields.ts'
import { judgeTwice } from './judgeTwice.ts'
import { portfolioOf } from './portfolio.ts'
import { readBatch } from './readBatch.ts'
import { Tally } from './tally.ts'

/** Contracts read together. */
const TOGETHER = 250
/** How long judging goes on before others get their turn, in milliseconds. */
const SLICE_MS = 4
/** How often progress is written, at most, and after how many lines. */
const PROGRESS_MS = 500
const LINES_TOGETHER = 400

/** A run that another one, or the end of this server, has put a stop to. */
export class RunStopped extends Error {}

type Run = Pick<Impact, 'id' | 'policy_id' | 'against_id' | 'judged_on'>
type NewLine = Omit<ImpactLine, 'id' | 'version' | 'created_at' | 'updated_at'>

/**
 * Judges every live contract of a policy under it and under a draft, batch by batch, and keeps what it finds. No transaction outlives a batch and no
 * stretch of judging lasts longer than a few milliseconds, so that everybody else's calls go on. @throws RunStopped
 */
export async function runImpact(db: Knex, run: Run, signal: AbortSignal): Promise<void> {
  const comparison = await comparisonOf(db, run.policy_id, run.against_id)
  const ids = await portfolioOf(db, run.against_id)
  await keep(db, run, { total_count: ids.length })
  const tally = new Tally()
  let lines: NewLine[] = []
  let written = performance.now()
  for (let done = 0; done < ids.length; ) {
    const batch = await readBatch(db, comparison, ids.slice(done, done + TOGETHER))
    let began = performance.now()
    for (const contract of batch.contracts) {
      const impact = judgeTwice(contract, batch, comparison, run.judged_on)
      tally.add(impact)
      const { id, provider_id, reference, track, care_type, status } = contract
      const { name } = batch.providers.get(provider_id)!
      for (const ground of impact.lines)
        lines.push({ impact_id: run.id, contract_id: id, reference, provider_id, provider_name: name, track, care_type, status, ...ground })
      if (performance.now() - began < SLICE_MS) continue
      await setImmediate()
      began = performance.now()
    }
    done = Math.min(done + TOGETHER, ids.length)
    if (signal.aborted) throw new RunStopped()
    if (lines.length < LINES_TOGETHER && performance.now() - written < PROGRESS_MS) continue
    await keep(db, run, { done_count: done }, lines)
    lines = []
    written = performance.now()
  }
  const { refused_by_clause, freed_by_clause, seen_by_others, ...counts } = tally.figures()
  const structures = Object.fromEntries(
    Object.entries({ refused_by_clause, freed_by_clause, seen_by_others }).map(([name, value]) => [name, JSON.stringify(value)]),
  )
  const finished_at = new Date().toISOString()
  await keep(db, run, { status: 'done', finished_at, done_count: ids.length, ...counts, ...structures }, lines)
  forgetCounts(db)
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
