import type { Knex } from 'knex'
import { refreshTerms } from '../../server/features/contracts/termsInForce.ts'
import { providerWords } from '../../server/features/providers/providerWords.ts'
import type { DemoUsername } from '../../server/platform/auth/demoAccounts.ts'
import { policyOf } from '../../server/policy/engine/policy.ts'
import { nameEvents } from '../../server/records/history/nameEvents.ts'
import { firstFreeIds, insertRows, passIds } from '../../server/records/insertRows.ts'
import { wordsOf } from '../../server/records/searchWords.ts'
import { demoRecords } from './demoRecords.ts'
import type { Actor, Row } from './history.ts'
import { settlePublicVersions } from './publicVersions.ts'
import { publishDemoLists } from './publishedLists.ts'
import { raiseTasks } from './raiseTasks.ts'
import { saveOnTheirDays } from './savedOn.ts'
import type { CatalogueCondition } from './tellStory.ts'
import { tellTeams } from './tellTeams.ts'

/** In the order in which rows refer to each other. */
const tables = [
  'providers',
  'qualifications',
  'contracts',
  'tariff_lines',
  'assessments',
  'proposals',
  'production',
  'plafond_requests',
  'amendments',
  'tasks',
  'framework_scores',
  'first_year_monitors',
  'first_year_talks',
  'grz_benchmarks',
  'coordination_requests',
  'extension_requests',
  'questions',
  'statute_switches',
  'initiatives',
] as const

/** Adds the demo records, as they stand at the end of `today`; policies and accounts must be there. */
export async function seedDemo(trx: Knex.Transaction, today: string): Promise<void> {
  const policyRows = await trx('policies').select()
  const clauseRows = await trx('clauses').select()
  const policies = policyRows.map((row) =>
    policyOf(
      row,
      clauseRows.filter(({ policy_id }) => policy_id === row.id),
    ),
  )
  const conditions = (await trx('conditions').select().orderBy('id')).map(
    (row): CatalogueCondition => ({ ...row, tracks: JSON.parse(row.tracks), care_types: JSON.parse(row.care_types), private: Boolean(row.private) }),
  )
  const users = await trx('users').select('id', 'username', 'full_name')
  const actors = Object.fromEntries(users.map(({ id, username, full_name }) => [username, { id, name: full_name }])) as Record<DemoUsername, Actor>
  const records = demoRecords({ policies, conditions, actors, nextIds: await firstFreeIds(trx, [...tables, 'audit_events']), today })
  const rowsOf = (table: string): Row[] => records.get(table) ?? []
  await giveReferences(trx, rowsOf('contracts'), 'OVK', (row) => policies.find(({ id }) => id === row.policy_id)!.contract_starts_on.slice(0, 4))
  await giveReferences(trx, rowsOf('plafond_requests'), 'OHV', (row) => contractYear(row, rowsOf('contracts')))
  await giveReferences(trx, rowsOf('coordination_requests'), 'COF', ({ year }) => String(year))
  await giveReferences(trx, rowsOf('extension_requests'), 'VLG', ({ received_on }) => String(received_on).slice(0, 4))
  await giveReferences(trx, rowsOf('questions'), 'VRG', ({ received_on }) => String(received_on).slice(0, 4))
  await giveReferences(trx, rowsOf('statute_switches'), 'WKS', (row) => policies.find(({ id }) => id === row.policy_id)!.contract_starts_on.slice(0, 4))
  await giveReferences(trx, rowsOf('initiatives'), 'INI', ({ received_on }) => String(received_on).slice(0, 4))
  for (const table of tables) await insertRows(trx, table, rowsOf(table))
  await insertRows(trx, 'search_words', searchWords(rowsOf('providers'), rowsOf('contracts')))
  await passIds(trx, tables)
  await refreshTerms(trx, [...new Set(rowsOf('amendments').map(({ contract_id }) => contract_id as number))], today)
  await insertRows(trx, 'production_changes', figureChanges(rowsOf('production'), rowsOf('audit_events')))
  await tellTeams(trx, actors, today)
  await publishDemoLists(trx, today)
  await raiseTasks(trx, today)
  await writeTrail(trx, rowsOf('audit_events'))
  await saveOnTheirDays(trx, today)
  await settlePublicVersions(trx)
  await nameEvents(trx)
}

/** How the claims figures came to be: each was recorded once. */
function figureChanges(figures: readonly Row[], events: readonly Row[]): Record<string, unknown>[] {
  const recorded = new Map(events.filter(({ resource, action }) => resource === 'production' && action === 'create').map((event) => [event.record_id, event]))
  return figures.map(({ id, contract_id, as_of, amount_cents }) => {
    const { at, actor_id, actor } = recorded.get(id) as Row
    const change = { before_as_of: null, before_cents: null, after_as_of: as_of, after_cents: amount_cents }
    return { contract_id, production_id: id, ...change, changed_on: String(at).slice(0, 10), changed_by: actor_id, changed_by_name: actor }
  })
}

/** The events of the stories and those of the lists that were published since, in one order of time. */
async function writeTrail(trx: Knex.Transaction, told: readonly Row[]): Promise<void> {
  const published: Row[] = await trx('audit_events').orderBy('id')
  await trx('audit_events').del()
  const events = [...told, ...published].sort((one, other) => String(one.at).localeCompare(String(other.at)))
  await insertRows(
    trx,
    'audit_events',
    events.map((event, index) => ({ ...event, id: index + 1, business_day: String(event.at).slice(0, 10) })),
  )
  await passIds(trx, ['audit_events'])
}

function contractYear(request: Row, contracts: readonly Row[]): string {
  return (contracts.find(({ id }) => id === request.contract_id)!.starts_on as string).slice(0, 4)
}

/** Numbers the records of each year from one, in the order in which they were made. */
async function giveReferences(trx: Knex.Transaction, rows: readonly Row[], prefix: string, yearOf: (row: Row) => string): Promise<void> {
  const last = new Map<string, number>()
  for (const row of rows.toSorted((one, other) => String(one.created_at).localeCompare(String(other.created_at)))) {
    const series = `${prefix}-${yearOf(row)}`
    const number = (last.get(series) ?? 0) + 1
    last.set(series, number)
    row.reference = `${series}-${String(number).padStart(5, '0')}`
  }
  await insertRows(
    trx,
    'counters',
    [...last].map(([name, value]) => ({ name, value })),
  )
}

function searchWords(providers: readonly Row[], contracts: readonly Row[]): Record<string, unknown>[] {
  const indexed = (resource: string, row: Row, words: string[]) => words.map((word) => ({ resource, record_id: row.id, word }))
  return [
    ...providers.flatMap((row) => indexed('providers', row, providerWords(row as never))),
    ...contracts.flatMap((row) => indexed('contracts', row, wordsOf(row.reference as string))),
  ]
}
