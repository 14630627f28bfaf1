import type { Knex } from 'knex'
import { type Contract, frozenContractStatuses } from '../../../model/contract.ts'
import { pricedByAmount, type TariffGrid, type TariffGridRow, type TariffLine, tariffLineFields } from '../../../model/tariffLine.ts'
import { performancesOf } from '../../../policy/rule_sets/common/performances.ts'
import { decode } from '../../../records/codec.ts'
import { readOneRow } from '../../../records/readOneRow.ts'
import type { PolicySnapshot } from '../../policies/policySnapshot.ts'
import { type AmendedLine, linesOn } from '../amendedLines.ts'
import { amendmentsOf } from '../amendedTerms.ts'
import { contractRecord } from '../contractRecord.ts'
import { contractSnapshot } from '../contractSnapshot.ts'

type Policy = PolicySnapshot['policy']
type Wanted = Pick<TariffGridRow, 'performance' | 'setting'>

/** All tariffs of a contract beside each other: a row for each setting and performance that it can have, with the line there is and what it was the year before. @throws 404 */
export async function tariffGrid(db: Knex, id: number): Promise<TariffGrid> {
  const contract = await readOneRow<Contract>(contractRecord, id, db)
  const { policy } = await contractSnapshot(db, contract)
  const lines = await linesOf(db, id)
  const previous = await yearBefore(db, contract, policy)
  const before = previous ? await linesAtItsEnd(db, previous) : []
  const rows = [...lines, ...wantedRows(policy, contract).filter((row) => !lines.some((line) => isSameRow(line, row)))].map(({ performance, setting }) => {
    const line = lines.find((one) => isSameRow(one, { performance, setting })) ?? null
    const last = before.find((one) => isSameRow(one, { performance, setting })) ?? null
    const isAmount = (line?.tariff_cents ?? last?.tariff_cents ?? null) !== null || (!line && pricedByAmount.includes(performance))
    const unit = isAmount ? ('tariff_cents' as const) : ('tariff_percentage' as const)
    const lastYear = last?.[unit] ?? null
    return {
      performance,
      setting,
      unit,
      id: line?.id ?? null,
      version: line?.version ?? null,
      value: line?.[unit] ?? null,
      last_year: lastYear === null ? null : Number(lastYear),
    }
  })
  return { rows: rows.sort(bySetting), last_year: previous ? { id: previous.id, reference: previous.reference } : null }
}

/** The regular care of each setting, or of all where there are none; then what the policy names for this care type and track. */
function wantedRows(policy: Policy, { care_type, track, settings }: Contract): Wanted[] {
  const named = performancesOf(policy, care_type).filter((performance) => isOfTrack(policy, performance, track))
  const perSetting = care_type === 'ggz' && settings.length > 0 ? settings : [null]
  return named.flatMap((performance) =>
    performance === 'regulier' ? perSetting.map((setting) => ({ performance, setting })) : [{ performance, setting: null }],
  )
}

/** Whether a performance can be a line on this track: setting 8 is priced as a setting, and of some no agreement is made (KV-P-9). */
function isOfTrack(policy: Policy, performance: string, track: string): boolean {
  if (performance === 'setting_8') return false
  const clauses = [...policy.clauses.values()].filter(({ performances }) => performances.includes(performance))
  return clauses.every(({ code }) => code !== 'KV-P-9') && (clauses.length === 0 || clauses.some(({ tracks }) => tracks.includes(track)))
}

/** The contract of the same provider and care type under the policy before this one, where it was signed. */
async function yearBefore(
  db: Knex,
  { provider_id, care_type }: Contract,
  policy: Policy,
): Promise<{ id: number; reference: string | null; ends_on: string } | null> {
  const found = await db('contracts')
    .join('policies', 'policies.id', 'contracts.policy_id')
    .where({ 'contracts.provider_id': provider_id, 'contracts.care_type': care_type })
    .where('policies.contract_ends_on', '<', policy.contract_starts_on)
    .whereIn('contracts.status', [...frozenContractStatuses])
    .orderBy([
      { column: 'policies.contract_ends_on', order: 'desc' },
      { column: 'contracts.id', order: 'desc' },
    ])
    .first('contracts.id', 'contracts.reference', 'contracts.ends_on', 'policies.contract_ends_on')
  return found ? { id: found.id, reference: found.reference, ends_on: found.ends_on ?? found.contract_ends_on } : null
}

async function linesAtItsEnd(db: Knex, { id, ends_on }: { id: number; ends_on: string }): Promise<readonly AmendedLine[]> {
  return linesOn<AmendedLine>(await linesOf(db, id), (await amendmentsOf(db, [id])).get(id) ?? [], ends_on)
}

async function linesOf(db: Knex, contract_id: number): Promise<TariffLine[]> {
  const rows = await db('tariff_lines').where({ contract_id }).orderBy('id')
  return rows.map((row) => decode<TariffLine>(tariffLineFields, row))
}

const isSameRow = (one: Pick<AmendedLine, 'performance' | 'setting'>, other: Wanted): boolean =>
  one.performance === other.performance && (one.setting ?? null) === other.setting

/** Regular care first, by its setting; the others as the policy names them. */
const bySetting = (one: Wanted, other: Wanted): number =>
  Number(other.performance === 'regulier') - Number(one.performance === 'regulier') || (one.setting ?? 0) - (other.setting ?? 0)
