import type { Operation, ResourceName } from '../../access.ts'

/** As many of a kind as are shown; its list shows them all. */
export const MAX_SHOWN = 5

/** For whom: who may do this, where that is more than reading. */
interface ForWhom {
  operation?: Operation
}

/** What the search over everything tells of the records of one resource: SQL of each part, read for the few that are shown. */
export interface RecordKind extends ForWhom {
  resource: Exclude<ResourceName, 'clauses'>
  name: string
  provider?: string
  status?: string
  year?: string
  note?: string
  /** The order of what is found. */
  order: string
  /** It goes by a reference, which may be shortened. */
  referenced?: boolean
  /** Each word of a term is looked for by itself; elsewhere the resource's own search sees to that. */
  byWord?: boolean
}

/** Clauses stand in memory, and are found there. */
type SearchKind = RecordKind | ({ resource: 'clauses' } & ForWhom)

const policyOf = (table: string, column: string): string => `(select ${column} from policies where policies.id = ${table}.policy_id)`
const yearsOf = (table: string): string =>
  policyOf(
    table,
    `case when substr(contract_starts_on, 1, 4) = substr(contract_ends_on, 1, 4) then substr(contract_starts_on, 1, 4)
      else substr(contract_starts_on, 1, 4) || '-' || substr(contract_ends_on, 1, 4) end`,
  )
const ofContract = (column: string): string =>
  `(select ${column} from contracts join providers on providers.id = contracts.provider_id where contracts.id = plafond_requests.contract_id)`

const register = (resource: RecordKind['resource'], note?: string): RecordKind => ({
  resource,
  name: `${resource}.reference`,
  provider: `(select name from providers where providers.id = ${resource}.provider_id)`,
  status: `${resource}.status`,
  note,
  order: `${resource}.id desc`,
  referenced: true,
})

/** What is searched, in the order in which it is shown. */
export const searchKinds: readonly SearchKind[] = [
  {
    resource: 'providers',
    name: 'providers.name',
    note: `coalesce(providers.agb_code, '') || case when providers.agb_code is null or providers.city is null then '' else ' · ' end || coalesce(providers.city, '')`,
    order: 'providers.name_sort, providers.id',
  },
  {
    resource: 'contracts',
    name: 'contracts.reference',
    provider: '(select name from providers where providers.id = contracts.provider_id)',
    status: 'contracts.status',
    year: yearsOf('contracts'),
    order: 'contracts.id desc',
    referenced: true,
  },
  {
    resource: 'plafond_requests',
    name: 'plafond_requests.reference',
    provider: ofContract('providers.name'),
    status: 'plafond_requests.status',
    note: ofContract('contracts.reference'),
    order: 'plafond_requests.id desc',
    referenced: true,
  },
  register('questions', 'questions.subject'),
  register('statute_switches'),
  register('initiatives', 'initiatives.title'),
  register('coordination_requests'),
  register('extension_requests'),
  {
    resource: 'policies',
    name: 'policies.code',
    status: 'policies.status',
    note: 'policies.title',
    order: 'policies.contract_starts_on desc, policies.id desc',
    byWord: true,
  },
  { resource: 'clauses' },
  {
    resource: 'publications',
    name: `${policyOf('publications', 'code')} || coalesce(' · nr. ' || publications.number, '')`,
    status: 'publications.status',
    note: 'publications.title',
    order: 'publications.id desc',
    byWord: true,
  },
  { resource: 'users', name: 'users.full_name', order: 'users.full_name', byWord: true, operation: 'edit' },
]
