import type { Knex } from 'knex'
import type { Contract } from '../../../model/contract.ts'
import { type FirstYearMonitor, firstYearMonitorComputed, firstYearMonitorFields } from '../../../model/firstYearMonitor.ts'
import type { ProductionRow } from '../../../policy/engine/facts.ts'
import type { InvalidField } from '../../../policy/engine/verdict.ts'
import type { Resource, SaveContext, ViewContext } from '../../../records/resource.ts'
import { loadRecord } from '../../../records/save.ts'
import { searchByWords } from '../../../records/searchWords.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { contractNames } from '../childOfContract.ts'
import { contractRecord } from '../contractRecord.ts'
import { firstYearTalks } from '../first_year_talks/firstYearTalks.ts'
import { firstYearFigures } from './firstYearFigures.ts'
import { isMonitored } from './isMonitored.ts'
import { figuresOf } from './monitorsFollow.ts'

type Monitored = FirstYearMonitor & { starts_on: string }

const ofContract = (column: string): string => `(select ${column} from contracts where contracts.id = first_year_monitors.contract_id)`
const joinContract = (query: Knex.QueryBuilder): void =>
  void query.join('contracts', 'contracts.id', 'first_year_monitors.contract_id').join('providers', 'providers.id', 'contracts.provider_id')
const through = (column: string, type: 'text' | 'integer' = 'text') => ({ column, type, join: joinContract, joinName: 'contract' })

/** The contracts of new institutions in their first year, with claimed cost against expectation (GGZ-DG-9). Opened by the server; decides nothing. */
export const firstYearMonitors: Resource<Monitored> = {
  name: 'first_year_monitors',
  fields: firstYearMonitorFields,
  computed: firstYearMonitorComputed,
  joined: {
    contract_reference: through('contracts.reference'),
    provider_id: through('contracts.provider_id', 'integer'),
    provider_name: through('providers.name'),
    owner_id: through('contracts.owner_id', 'integer'),
    policy_id: through('contracts.policy_id', 'integer'),
  },
  extras: () => ({
    ...contractNames('first_year_monitors'),
    provider_id: ofContract('provider_id'),
    contract_status: ofContract('status'),
    contract_origin: ofContract('origin'),
    starts_on: ofContract('starts_on'),
    owner_id: ofContract('owner_id'),
    owner_name: `(select full_name from users where users.id = ${ofContract('owner_id')})`,
    concluded_by_name: '(select full_name from users where users.id = first_year_monitors.concluded_by)',
  }),
  search: (query, term, db) =>
    void query.whereIn('first_year_monitors.contract_id', (inner: Knex.QueryBuilder) => {
      inner.select('contracts.id').from('contracts')
      searchByWords('contracts', [{ resource: 'providers', column: 'provider_id' }])(inner, term, db)
    }),
  wordsOf: ['contracts', 'providers'],
  sort: ['deviation_permille', 'DESC'],
  resolveInput,
  validate: async ({ after }) => ({ invalid: conclusionFaults(after), refusals: [] }),
  preventDelete: async (row, trx) => {
    const contract = await loadRecord<Contract>(contractRecord, row.contract_id, trx)
    const { policy } = await policySnapshot(trx, contract.policy_id)
    return isMonitored(policy, contract) ? 'Deze overeenkomst is van een nieuwe instelling in haar eerste jaar; zij blijft in de eerstejaarsmonitoring.' : null
  },
  children: () => [{ resource: firstYearTalks, column: 'monitor_id' }],
  decorate: withMonths,
}

/** A month's amounts make the year's; who concludes is the server's to say; the figures follow from the expectation. */
async function resolveInput({ trx, before, after, actor }: SaveContext<FirstYearMonitor>): Promise<void> {
  if (after.expected_by_month !== null) after.expected_year_cents = after.expected_by_month.reduce((total, amount) => total + amount, 0)
  after.concluded = after.concluded_on !== null
  if (before?.conclusion !== after.conclusion || before?.concluded_on !== after.concluded_on) after.concluded_by = after.concluded ? actor.id : null
  Object.assign(after, await figuresOf(trx, after.contract_id, after))
}

function conclusionFaults({ conclusion, concluded_on }: FirstYearMonitor): InvalidField[] {
  if (conclusion !== null && concluded_on === null) return [{ field: 'concluded_on', message: 'Vult u in op welke dag deze conclusie is getrokken.' }]
  if (conclusion === null && concluded_on !== null) return [{ field: 'conclusion', message: 'Vult u in wat de conclusie is.' }]
  return []
}

/** Monitors with their figures by month, from one look at the production of all of them. */
async function withMonths(rows: Monitored[], { db }: ViewContext): Promise<Record<string, unknown>[]> {
  const ids = rows.map(({ contract_id }) => contract_id)
  const production: (ProductionRow & { contract_id: number })[] = ids.length > 0 ? await db('production').whereIn('contract_id', ids) : []
  const byContract = new Map<number, ProductionRow[]>()
  for (const row of production) byContract.set(row.contract_id, [...(byContract.get(row.contract_id) ?? []), row])
  return rows.map((row) => ({ ...row, months: firstYearFigures(row, row.starts_on, byContract.get(row.contract_id) ?? []).months }))
}
