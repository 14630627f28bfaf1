import type { Knex } from 'knex'
import { z } from 'zod'
import { isCalendarDate } from '../../../model/dates.ts'
import { type GatheredChange, parts } from '../../../model/gatheredChange.ts'
import { badRequest, conflict, HttpError, notFound, unprocessable } from '../../../platform/http/errors.ts'
import type { InvalidField } from '../../../policy/engine/verdict.ts'
import type { Caller } from '../../../records/caller.ts'
import { deleteRecord } from '../../../records/save.ts'
import { carryOutChange, changedRecord, movedSince } from './changedRecord.ts'
import { gatheredChanges } from './gatheredChanges.ts'
import { gatheredFor } from './gatheredFor.ts'

const text = (missing: string) => z.string(missing).trim().min(1, missing).max(20_000, 'Dit is langer dan 20.000 tekens.')
const wanted = z.strictObject({
  edition_on: z.string('Geef de dag waarop de editie is bekendgemaakt.').refine(isCalendarDate, 'Dit is geen datum; schrijf jaar-maand-dag.'),
  edition_reason: text('Geef de reden.'),
  edition_told: text('Geef wie op de hoogte is gebracht.'),
  edition_care_demand_typing: z.boolean('Dit is ja of nee.').nullish(),
  changes: z
    .array(z.strictObject({ part: z.enum(parts), record_id: z.int().positive(), version: z.int(), changes: z.record(z.string(), z.unknown()) }))
    .max(500)
    .optional(),
})
type Wanted = z.infer<typeof wanted>
type Change = Pick<GatheredChange, 'part' | 'record_id' | 'changes' | 'was'> & { clause: string | null; read_version?: number }

/**
 * Makes one edition of several changes of a published policy, all or none: those that were gathered for it, which are then gone, or those that are sent.
 * @returns the id of the edition. @throws 404; 409 where something was changed meanwhile; 422 with what is wrong with the edition or, by clause, with a change
 */
export async function makeGatheredEdition(trx: Knex.Transaction, policy_id: number, body: unknown, caller: Caller): Promise<number> {
  if (!(await trx('policies').where({ id: policy_id }).forUpdate().first('id'))) throw notFound()
  const { changes: sent, ...edition } = read(body)
  const gathered = sent ? [] : await gatheredFor(trx, policy_id)
  const changes = sent ? await Promise.all(sent.map((change) => ofRecord(trx, change))) : gathered
  if (changes.length === 0) throw unprocessable({ invalid: [{ field: 'changes', message: 'Er zijn geen wijzigingen verzameld.' }] })
  for (const change of changes) await refuseMoved(trx, change, policy_id)
  const together = new Map<unknown, number>()
  const faults: InvalidField[] = []
  for (const change of changes) faults.push(...(await faultsOf(trx, change, edition, { ...caller, together })))
  if (faults.length > 0) throw unprocessable({ invalid: faults })
  const made = together.get(policy_id)
  if (made === undefined) throw unprocessable({ invalid: [{ field: 'changes', message: 'Hier verandert niets.' }] })
  for (const { id, version } of gathered) await deleteRecord(gatheredChanges, id, version, caller, trx)
  return made
}

function read(body: unknown): Wanted {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('Er is geen JSON-object gestuurd.')
  const parsed = wanted.safeParse(body)
  if (parsed.success) return parsed.data
  const invalid = parsed.error.issues.flatMap((issue): InvalidField[] =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map((field) => ({ field, message: `Het veld ${field} bestaat hier niet.` }))
      : [{ field: String(issue.path[0]), message: issue.message }],
  )
  throw unprocessable({ invalid })
}

async function ofRecord(trx: Knex.Transaction, { part, record_id, version: read_version, changes }: NonNullable<Wanted['changes']>[number]): Promise<Change> {
  const record = await changedRecord(trx, { part, record_id })
  const clause = part === 'policy' ? null : String(record[part === 'clause' ? 'code' : 'clause'])
  return { part, record_id, read_version, changes, was: null, clause }
}

/** What was changed since it was read, or since it was gathered, is looked at again first. */
async function refuseMoved(trx: Knex.Transaction, change: Change, policy_id: number): Promise<void> {
  const record = await changedRecord(trx, change)
  if ((change.part === 'policy' ? record.id : record.policy_id) !== policy_id)
    throw unprocessable({ invalid: [{ field: 'changes', message: 'Een wijziging hoort bij een ander inkoopbeleid.' }] })
  const { read_version } = change
  const moved = read_version === undefined ? movedSince(record, change).length > 0 : read_version !== record.version
  if (moved)
    throw conflict('version_conflict', `${change.clause ?? 'Het beleid zelf'} is intussen gewijzigd; bekijk deze wijziging opnieuw.`, { current: record })
}

/** Carries one change out; what is wrong with it, named by its clause, while what the edition lacks stands at its own field. */
async function faultsOf(trx: Knex.Transaction, change: Change, edition: Omit<Wanted, 'changes'>, caller: Caller): Promise<InvalidField[]> {
  try {
    // A savepoint for each: on PostgreSQL a failed statement would otherwise end the whole transaction.
    await trx.transaction((one) => carryOutChange(one, change, edition, caller))
    return []
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 422) throw error
    return Object.entries(error.extra.errors as Record<string, unknown>).map(([field, message]): InvalidField => {
      const said = typeof message === 'string' ? message : error.message
      return field.startsWith('edition_') ? { field, message: said } : { field: 'changes', message: `${change.clause ?? 'Beleid'}: ${said}` }
    })
  }
}
