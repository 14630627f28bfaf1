import type { Knex } from 'knex'
import { z } from 'zod'
import { type Contract, contractFields, tracks } from '../../model/contract.ts'
import { tariffLineFields } from '../../model/tariffLine.ts'
import { badRequest, unprocessable } from '../../platform/http/errors.ts'
import { judgeContract } from '../../policy/judgeContract.ts'
import type { Caller } from '../../records/caller.ts'
import { checkVersion } from '../../records/checkVersion.ts'
import { fieldOf } from '../../records/codec.ts'
import { createRecord, loadRecord, updateRecord } from '../../records/save.ts'
import { assessments } from './assessments/assessments.ts'
import { saveFacts } from './contractFacts.ts'
import { contracts } from './contracts.ts'
import { tariffLines } from './tariff_lines/tariffLines.ts'

export const copyToTrackBody = z.strictObject({
  track: z.enum(tracks, 'Kies de variant die wel van toepassing is.'),
  reason: z.string('Dit is geen tekst.').trim().max(20_000, 'Dit is te lang.').nullish(),
  version: z.number('Stuur de versie mee die u gelezen heeft.').int().nullish(),
})

/** What is said of the provider and agreed with it whatever the track; the steps and their dates begin anew. */
const kept = [
  'provider_id',
  'policy_id',
  'care_type',
  'starts_on',
  'ends_on',
  'settings',
  'requested_on',
  'request_answered_on',
  'added_value',
  'added_value_explanation',
  'plafond_cents',
  'average_price_cents',
  'owner_id',
] as const satisfies readonly (keyof Contract)[]

/** Terms that a track may not take: a start on another day, a plafond of a practice. */
const leftOut: readonly string[] = ['starts_on', 'ends_on', 'plafond_cents']

/**
 * Withdraws a contract to which another track applies, and makes a new draft of that track with what the two have in common: its terms, lines and answers.
 * Each is a save like any other, all or none.
 * @returns the id of the draft
 * @throws 400 where no object was sent; 403, 404, 409, 422 and 428 as those saves do
 */
export async function copyToTrack(trx: Knex.Transaction, id: number, body: unknown, caller: Caller): Promise<number> {
  const sent = asObject(body)
  const before = await loadRecord<Contract>(contracts, id, trx)
  await checkVersion(contracts, before, sent.version, caller, trx)
  const { track, reason } = read(sent)
  if (before.status === 'draft') refuse('status', 'Een concept hoeft u niet in te trekken: daar wijzigt u de variant zelf.')
  if (before.track === track) refuse('track', 'Deze overeenkomst heeft die variant al; kies een andere.')
  const why = reason || `Een andere variant is van toepassing (${track}); overgenomen als nieuw concept.`
  // The version that was read is that of the contract, and checked.
  const maker: Caller = { ...caller, if_match: undefined }
  await updateRecord(contracts, id, { status: 'withdrawn', reason: why, version: before.version }, maker, trx)
  const draft = await createRecord(contracts, await draftOf(trx, before, track, maker), maker, trx)
  await copyLines(trx, id, draft.id, maker)
  await copyAnswers(trx, id, draft.id, maker)
  return draft.id
}

function asObject(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw badRequest('Er is geen JSON-object gestuurd.')
  return body as Record<string, unknown>
}

function read(body: Record<string, unknown>): z.infer<typeof copyToTrackBody> {
  const result = copyToTrackBody.safeParse(body)
  if (result.success) return result.data
  throw unprocessable({ invalid: result.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'track'), message })) })
}

function refuse(field: string, message: string): never {
  throw unprocessable({ invalid: [{ field, message }] })
}

async function draftOf(trx: Knex.Transaction, before: Contract, track: string, { today }: Caller): Promise<Record<string, unknown>> {
  const same = Object.fromEntries(kept.map((field) => [field, before[field]]))
  // A switch of statute is one of a track, so whether its provider is known elsewhere is for staff to say.
  const draft = { ...same, track, origin: before.origin === 'statute_switch' ? null : before.origin }
  const blank = Object.fromEntries(Object.keys(contractFields).map((field) => [field, null]))
  const facts = await saveFacts(trx, { ...blank, ...draft, status: 'draft' } as Contract, null, today)
  const { invalid, refusals } = judgeContract(facts, 'save')
  const unfit = [...invalid, ...refusals].map(({ field }) => field).filter((field) => field !== null && leftOut.includes(field))
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !unfit.includes(field)))
}

async function copyLines(trx: Knex.Transaction, from: number, contract_id: number, caller: Caller): Promise<void> {
  const fields = Object.keys(tariffLineFields).filter((field) => field !== 'contract_id')
  const lines = await trx('tariff_lines').where({ contract_id: from }).orderBy('id').select(['id'])
  for (const { id } of lines) {
    const line = await loadRecord(tariffLines, id, trx)
    await createRecord(tariffLines, { contract_id, ...Object.fromEntries(fields.map((field) => [field, fieldOf(line, field)])) }, caller, trx)
  }
}

const answer = ['outcome', 'ground', 'evidence', 'occurred_on', 'assessed_on', 'valid_until'] as const

/** The answers to the conditions that both have: the provider and the policy are the same. */
async function copyAnswers(trx: Knex.Transaction, from: number, contract_id: number, caller: Caller): Promise<void> {
  const given = await trx('assessments').where({ contract_id: from }).whereNot({ outcome: 'open' }).orderBy('id').select(['id', 'condition_id'])
  const made = await trx('assessments').where({ contract_id }).select(['id', 'condition_id', 'version'])
  const byCondition = new Map(made.map((row) => [row.condition_id, row]))
  for (const { id, condition_id } of given) {
    const open = byCondition.get(condition_id)
    if (!open) continue
    const stored = await loadRecord(assessments, id, trx)
    await updateRecord(assessments, open.id, { version: open.version, ...Object.fromEntries(answer.map((field) => [field, stored[field]])) }, caller, trx)
  }
}
