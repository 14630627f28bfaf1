import type { Knex } from 'knex'
import { seesPrivate } from '../../access.ts'
import { type Contract, closedContractStatuses, contractComputed, contractFields } from '../../model/contract.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByWords } from '../../records/searchWords.ts'

const joinProvider = (query: Knex.QueryBuilder): void => void query.join('providers', 'providers.id', 'contracts.provider_id')
const ofProvider = (column: string) => ({ column: `providers.${column}`, type: 'text' as const, join: joinProvider, joinName: 'provider' })

/** A contract's policy, looked up for each contract: a planner that began at the policies would have to sort every contract of a period. */
const joinPolicy = (query: Knex.QueryBuilder): void => void query.joinRaw('cross join policies').whereRaw('policies.id = contracts.policy_id')
const ofPolicy = (column: string, type: 'text' | 'date') => ({ column: `policies.${column}`, type, join: joinPolicy, joinName: 'policy' })

/** The part of the plafond that is claimed. Divided exactly enough for a border such as 0.7 to hold on both engines. */
const utilisation = { column: 'utilisation', type: 'decimal' as const, sql: '(contracts.production_cents * 1.0 / nullif(contracts.plafond_cents, 0))' }

/** The day of the last claims figure; of a contract without one, a day before all others. */
const lastFigure = { column: 'last_figure_on', type: 'date' as const, sql: `coalesce(contracts.production_as_of, '0001-01-01')` }

/** Whether all of the plafond is claimed: the figures that a contract keeps are whole cents, so that this is exact. */
const plafond_passed = { column: 'plafond_passed', type: 'boolean' as const, sql: '(coalesce(contracts.production_cents, 0) >= contracts.plafond_cents)' }

/** What is claimed of the plafonds that have a figure: of a contract without one, nobody knows what is used. */
const used = 'contracts.plafond_cents > 0 and contracts.production_cents is not null'

/** A contract as it is stored and read, without what its saves do: what the records that hang on a contract know of it. */
export const contractRecord: Resource<Contract> = {
  name: 'contracts',
  fields: contractFields,
  computed: contractComputed,
  joined: {
    provider_name: ofProvider('name'),
    provider_city: ofProvider('city'),
    agb_code: ofProvider('agb_code'),
    policy_code: ofPolicy('code', 'text'),
    policy_starts_on: ofPolicy('contract_starts_on', 'date'),
    policy_ends_on: ofPolicy('contract_ends_on', 'date'),
    utilisation,
    plafond_passed,
    last_figure_on: lastFigure,
  },
  extras: (single) => ({
    provider_name: '(select name from providers where providers.id = contracts.provider_id)',
    provider_city: '(select city from providers where providers.id = contracts.provider_id)',
    agb_code: '(select agb_code from providers where providers.id = contracts.provider_id)',
    policy_code: '(select code from policies where policies.id = contracts.policy_id)',
    policy_starts_on: '(select contract_starts_on from policies where policies.id = contracts.policy_id)',
    policy_ends_on: '(select contract_ends_on from policies where policies.id = contracts.policy_id)',
    owner_name: '(select full_name from users where users.id = contracts.owner_id)',
    ...(single
      ? {
          assessment_count: '(select count(*) from assessments where assessments.contract_id = contracts.id)',
          assessed_count: `(select count(*) from assessments where assessments.contract_id = contracts.id and assessments.outcome <> 'open')`,
        }
      : {}),
  }),
  extrasFrom: ['provider_id', 'owner_id', 'policy_id', 'care_type', 'track'],
  search: searchByWords('contracts', [{ resource: 'providers', column: 'provider_id' }]),
  wordsOf: ['contracts', 'providers'],
  sort: ['id', 'DESC'],
  totals: {
    plafond_cents: { sum: 'contracts.plafond_cents' },
    production_cents: { sum: 'contracts.production_cents' },
    utilisation: { sum: `case when ${used} then contracts.production_cents end`, of: `case when ${used} then contracts.plafond_cents end` },
  },
  publicVersion: true,
  privateFields: (row) => (row.status === 'rejected' || isEarlyReason(row) ? ['rejection_clauses', 'reason'] : ['rejection_clauses']),
  guarded: { fields: ['rejection_clauses', 'reason'], visible: 'never' },
  // The grounds of every rejection alike: masked here and there would tell which are private.
  reduce: (record, actor) => (seesPrivate(actor.role) ? record : { ...record, masked: record.status === 'rejected' }),
}

/** A reason that stands on a contract before it is closed may become that of a rejection. */
function isEarlyReason({ status, reason }: Contract): boolean {
  return reason !== null && !closedContractStatuses.includes(status)
}
