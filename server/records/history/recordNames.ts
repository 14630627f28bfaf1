// SQL of what the log calls a record: by its reference or name, as staff know it, at the moment of the event. `id` is SQL of the record's id.

type NameOf = (id: string) => string

const one = (table: string, column: string, joins = ''): NameOf => {
  return (id) => `(select ${column} from ${table} ${joins} where ${table}.id = ${id})`
}
const day = (column: string): string => `substr(${column}, 9, 2) || '-' || substr(${column}, 6, 2) || '-' || substr(${column}, 1, 4)`
const withProvider = (table: string): string => `join providers on providers.id = ${table}.provider_id`

const contract: NameOf = one('contracts', `contracts.reference || ' · ' || providers.name`, withProvider('contracts'))
/** A record of a contract: the contract's name, and what tells it from its neighbours. */
const ofContract = (table: string, own?: string, joins = ''): NameOf => {
  const column = `${contract(`${table}.contract_id`)}${own ? ` || coalesce(' · ' || ${own}, '')` : ''}`
  return one(table, column, joins)
}
const register = (table: string): NameOf => one(table, `${table}.reference || ' · ' || providers.name`, withProvider(table))
const ofPolicy = (table: string, own?: string): NameOf => {
  return one(table, `policies.code${own ? ` || ' · ' || ${own}` : ''}`, `join policies on policies.id = ${table}.policy_id`)
}
const publication: NameOf = one(
  'publications',
  `policies.code || coalesce(' · nr. ' || publications.number, ' · ' || publications.title, '')`,
  'join policies on policies.id = publications.policy_id',
)

const names: Readonly<Record<string, NameOf>> = {
  providers: one('providers', 'providers.name'),
  qualifications: one('qualifications', 'providers.name', withProvider('qualifications')),
  contracts: contract,
  tariff_lines: ofContract('tariff_lines'),
  assessments: ofContract('assessments', 'conditions.clause', 'join conditions on conditions.id = assessments.condition_id'),
  proposals: ofContract('proposals', day('proposals.sent_on')),
  production: ofContract('production', day('production.as_of')),
  amendments: ofContract('amendments', day('amendments.effective_on')),
  framework_scores: ofContract('framework_scores', 'framework_scores.criterion'),
  first_year_monitors: ofContract('first_year_monitors'),
  first_year_talks: (id) =>
    `(select ${ofContract('first_year_monitors')('first_year_talks.monitor_id')} from first_year_talks where first_year_talks.id = ${id})`,
  plafond_requests: (id) =>
    `(select plafond_requests.reference || ' · ' || providers.name from plafond_requests
      join contracts on contracts.id = plafond_requests.contract_id ${withProvider('contracts')} where plafond_requests.id = ${id})`,
  tasks: (id) =>
    `(select case tasks.subject when 'contracts' then ${contract('tasks.subject_id')} when 'publications' then ${publication('tasks.subject_id')}
      when 'policies' then ${one('policies', 'policies.code')('tasks.subject_id')} end from tasks where tasks.id = ${id})`,
  grz_benchmarks: one('grz_benchmarks', `providers.name || ' · ' || grz_benchmarks.year`, withProvider('grz_benchmarks')),
  coordination_requests: register('coordination_requests'),
  extension_requests: register('extension_requests'),
  questions: register('questions'),
  statute_switches: register('statute_switches'),
  initiatives: register('initiatives'),
  policies: one('policies', 'policies.code'),
  clauses: ofPolicy('clauses', 'clauses.code'),
  conditions: ofPolicy('conditions', 'conditions.clause'),
  policy_editions: ofPolicy('policy_editions', 'policy_editions.edition'),
  gathered_changes: ofPolicy('gathered_changes'),
  policy_impacts: ofPolicy('policy_impacts'),
  roll_overs: ofPolicy('roll_overs', day('roll_overs.made_on')),
  publications: publication,
  publication_points: (id) => `(select ${publication('publication_points.publication_id')} from publication_points where publication_points.id = ${id})`,
  users: one('users', 'users.full_name'),
  saved_views: one('saved_views', 'saved_views.name'),
  api_tokens: one('api_tokens', 'api_tokens.name'),
  jobs: one('jobs', 'jobs.key'),
  mails: one('mails', 'mails.recipient'),
}

/** The resources that the log has a name for. */
export const namedResources: readonly string[] = Object.keys(names)

/** SQL of the name of a record of `resource`; null where the log has none. */
export function recordNameSql(resource: string, id: string): string {
  return names[resource]?.(id) ?? 'null'
}

/** The records that belong to a contract by their own `contract_id`. */
const children = ['tariff_lines', 'assessments', 'proposals', 'production', 'amendments', 'plafond_requests', 'framework_scores', 'first_year_monitors']

/** SQL of the contract whose history an event on a record belongs to; null where there is none. */
export function contractOfSql(resource: string, id: string): string {
  if (resource === 'contracts') return `(select contracts.id from contracts where contracts.id = ${id})`
  if (resource === 'tasks') return `(select tasks.subject_id from tasks where tasks.id = ${id} and tasks.subject = 'contracts')`
  if (resource === 'first_year_talks')
    return `(select first_year_monitors.contract_id from first_year_talks join first_year_monitors on first_year_monitors.id = first_year_talks.monitor_id where first_year_talks.id = ${id})`
  return children.includes(resource) ? `(select ${resource}.contract_id from ${resource} where ${resource}.id = ${id})` : 'null'
}
