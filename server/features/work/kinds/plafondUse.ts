import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { openPlafondRequestStatuses } from '../../../model/plafondRequest.ts'
import { plafondTerms } from '../plafondTerms.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkAsk, WorkSource } from '../workSource.ts'

/** Without a request that waits, or that was decided about the plafond as it still is. */
const notAsked = `not exists (select 1 from plafond_requests where plafond_requests.contract_id = contracts.id
  and (plafond_requests.status in (${openPlafondRequestStatuses.map(quoted).join(', ')})
    or (plafond_requests.status not in ('withdrawn', 'inadmissible') and plafond_requests.submitted_plafond_cents = contracts.plafond_cents)))`

/**
 * The active contracts that come near their plafond: the share from which a raise may be asked for is claimed and nobody asks; or the plafond is expected to
 * be reached by the last day for asking, or after it and before the year is over. The day is the one that the contract keeps of its forecast.
 */
export const plafondUse: WorkSource = {
  kinds: ['plafond_share', 'plafond_before', 'plafond_after'],
  isFor: ({ role }) => can(role, 'create', 'plafond_requests'),
  select: async (ask) => {
    const terms = await plafondTerms(ask.db, ask.today)
    return terms === null ? [] : [atShare(ask, terms), atPace(ask, terms)]
  },
}

/** Contracts with a plafond and claims in the contract year of today, each beside the terms of its edition. */
function withTerms({ db, today }: WorkAsk, terms: string): Knex.QueryBuilder {
  const year = today.slice(0, 4)
  return db
    .from('contracts')
    .joinRaw(`cross join ${terms} as terms`)
    .whereRaw('terms.policy_id = contracts.policy_id and terms.edition = contracts.policy_edition')
    .whereRaw(`substr(terms.last_on, 1, 4) = ${quoted(year)}`)
    .where('contracts.status', 'active')
    .where('contracts.plafond_cents', '>', 0)
    .where('contracts.production_cents', '>', 0)
    .whereBetween('contracts.production_as_of', [`${year}-01-01`, `${year}-12-31`])
    .whereRaw('contracts.production_as_of >= contracts.starts_on')
    .whereRaw(notAsked)
    .select('contracts.id', 'contracts.provider_id', 'contracts.reference', 'contracts.owner_id', 'contracts.plafond_cents', 'contracts.production_cents')
    .select('contracts.production_as_of', 'terms.percentage', 'terms.first_on', 'terms.last_on', db.raw('contracts.expected_reach_on as reached_on'))
}

const shown = {
  subject: quoted('contracts'),
  subject_id: 'near.id',
  contract_id: 'near.id',
  provider_id: 'near.provider_id',
  reference: 'near.reference',
  owner_id: 'near.owner_id',
  turn: quoted('insurer'),
  status: quoted('active'),
  utilisation: 'near.production_cents * 1.0 / near.plafond_cents',
  fingerprint: fingerprintOf('near.production_as_of', 'near.production_cents', 'near.plafond_cents'),
}

function atShare(ask: WorkAsk, terms: string): Knex.QueryBuilder {
  const { db, today } = ask
  const reached = db
    .from(withTerms(ask, terms).as('near'))
    .whereRaw('near.production_cents * 100 >= near.plafond_cents * near.percentage')
    .where('near.first_on', '<=', today)
    .where('near.last_on', '>=', today)
  const own = { kind: quoted('plafond_share'), due_on: 'near.last_on', reached_on: 'near.reached_on' }
  return workColumns(db, reached, { ...shown, ...own })
}

function atPace(ask: WorkAsk, terms: string): Knex.QueryBuilder {
  const { db, today } = ask
  // After the last day for asking nothing is to be done about a plafond that was reached before it.
  const reaching = db
    .from(withTerms(ask, terms).as('near'))
    .whereBetween('near.reached_on', [`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`])
    .whereRaw(`(near.last_on >= ${quoted(today)} or near.reached_on > near.last_on)`)
  const before = 'near.reached_on <= near.last_on'
  const due = `case when ${before} then case when near.reached_on < ${quoted(today)} then near.last_on else near.reached_on end
    when near.last_on >= ${quoted(today)} then near.last_on else near.reached_on end`
  return workColumns(db, reaching, {
    ...shown,
    kind: `case when ${before} then 'plafond_before' else 'plafond_after' end`,
    due_on: due,
    reached_on: 'near.reached_on',
  })
}
