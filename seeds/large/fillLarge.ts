import type { Knex } from 'knex'
import { providerWords } from '../../server/features/providers/providerWords.ts'
import { insertRows, passIds } from '../../server/records/insertRows.ts'
import { wordsOf } from '../../server/records/searchWords.ts'
import { seedPolicies } from '../policies/seedPolicies.ts'
import { seedAccounts } from '../seedAccounts.ts'
import { type LargeSetting, largeContract, largeProvider } from './largeRecords.ts'

export interface LargeSizes {
  providers: number
  contracts: number
  /** One assessment for every condition of every contract, open or answered favourably: some thirty times as many rows. */
  assessments: 'none' | 'open' | 'favourable'
}

const chunk = 4000

/**
 * Fills a migrated database that holds no contract yet with made-up providers and contracts, a transaction for each few thousand.
 * The demo accounts come along, so that somebody can log in. No audit trail, and no assessments unless asked for.
 */
export async function fillLarge(db: Knex, { providers, contracts, assessments }: LargeSizes, report: (done: string) => void = () => {}): Promise<void> {
  if (await db('contracts').first('id')) throw new Error('Deze database bevat al overeenkomsten; een grote set vraagt een lege database.')
  const at = new Date().toISOString()
  await db.transaction(async (trx) => {
    await seedPolicies(trx, at)
    await seedAccounts(trx, at)
  })
  const setting = await settingOf(db, providers, at)
  for (let from = 1; from <= providers; from += chunk) {
    await db.transaction((trx) => addProviders(trx, setting, from, Math.min(from + chunk - 1, providers)))
    report(`zorgaanbieders ${Math.min(from + chunk - 1, providers)}`)
  }
  const catalogue: Condition[] = assessments === 'none' ? [] : await db('conditions').select('id', 'policy_id', 'tracks', 'care_types', 'kind')
  const conditions = catalogue.map((condition) => ({ ...condition, outcome: assessments === 'open' ? 'open' : favourable[condition.kind] }))
  for (let from = 1; from <= contracts; from += chunk) {
    await db.transaction((trx) => addContracts(trx, setting, conditions, from, Math.min(from + chunk - 1, contracts)))
    report(`overeenkomsten ${Math.min(from + chunk - 1, contracts)}`)
  }
  await db('counters')
    .insert(['OVK-2025', 'OVK-2027'].map((name) => ({ name, value: contracts })))
    .onConflict('name')
    .merge()
  await passIds(db, ['providers', 'contracts'])
  await db.raw('analyze')
}

async function settingOf(db: Knex, providers: number, at: string): Promise<LargeSetting> {
  const [ggz, shortStay] = await Promise.all(['GGZ-2027', 'KV-2025-2026'].map((code) => db('policies').where({ code }).first('id')))
  const owners: number[] = await db('users').whereIn('role', ['contracting', 'team_lead']).orderBy('id').pluck('id')
  return { policies: { ggz: ggz.id, shortStay: shortStay.id }, owners, at, providers }
}

async function addProviders(trx: Knex.Transaction, setting: LargeSetting, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => largeProvider(from + index, setting))
  await insertRows(trx, 'providers', rows)
  const words = rows.flatMap((row) => providerWords(row as never).map((word) => ({ resource: 'providers', record_id: row.id, word })))
  await insertRows(trx, 'search_words', words)
}

const favourable = { condition: 'met', exclusion: 'absent' } as const
type Condition = { id: number; policy_id: number; tracks: string; care_types: string; kind: keyof typeof favourable }
type Answer = Condition & { outcome: string }

async function addContracts(trx: Knex.Transaction, setting: LargeSetting, conditions: readonly Answer[], from: number, to: number): Promise<void> {
  const made = Array.from({ length: to - from + 1 }, (_, index) => largeContract(from + index, setting))
  await insertRows(
    trx,
    'contracts',
    made.map(({ contract }) => contract),
  )
  await insertRows(
    trx,
    'tariff_lines',
    made.map(({ line }) => line),
  )
  await insertRows(
    trx,
    'production',
    made.flatMap(({ figures }) => figures),
  )
  const words = made.flatMap(({ contract }) => wordsOf(contract.reference as string).map((word) => ({ resource: 'contracts', record_id: contract.id, word })))
  await insertRows(trx, 'search_words', words)
  if (conditions.length === 0) return
  const { at } = setting
  const applying = (track: unknown, care: unknown, policy_id: unknown) =>
    conditions.filter((one) => one.policy_id === policy_id && JSON.parse(one.tracks).includes(track) && JSON.parse(one.care_types).includes(care))
  const known = new Map<string, readonly Answer[]>()
  const assessments = made.flatMap(({ contract: { id, track, care_type, policy_id } }) => {
    const key = `${track} ${care_type}`
    const own = known.get(key) ?? applying(track, care_type, policy_id)
    known.set(key, own)
    return own.map(({ id: condition_id, outcome }) => ({ contract_id: id, condition_id, outcome, version: 1, created_at: at, updated_at: at }))
  })
  await insertRows(trx, 'assessments', assessments)
}
