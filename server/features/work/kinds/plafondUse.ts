import type { Knex } from 'knex'
import { can } from '../../../access.ts'
import { openPlafondRequestStatuses } from '../../../model/plafondRequest.ts'
import { daySql } from '../../../platform/database/daySql.ts'
import { longestPace } from '../../../policy/plafondPace.ts'
import { plafondTerms } from '../plafondTerms.ts'
import { fingerprintOf, quoted, workColumns } from '../workColumns.ts'
import type { WorkAsk, WorkSource } from '../workSource.ts'

/** Without a request that waits, or that was decided about the plafond as it still is. */
const notAsked = `not exists (select 1 from plafond_requests where plafond_requests.contract_id = contracts.id
  and (plafond_requests.status in (${openPlafondRequestStatuses.map(quoted).join(', ')})
    or (plafond_requests.status not in ('withdrawn', 'inadmissible') and plafond_requests.submitted_plafond_cents = contracts.plafond_cents)))`

/**
 * The active contracts that come near their plafond: the share from which a raise may be asked for is claimed and nobody asks; or at the pace of the claims
 * so far the plafond is reached before the last day for asking, or after it and before the year is over. The pace is that of `projectedReachDay`.
 */
export const plafondUse: WorkSource = {
  kinds: ['plafond_share', 'plafond_before', 'plafond_after'],
  isFor: ({ role }) => can(role, 'create', 'plafond_requests'),
  select: async (ask) => {
    const terms = await plafondTerms(ask.db, ask.today)
    return terms === null ? [] : [atShare(ask, terms), atPace(ask, terms)]
  },
}

/** Contracts with a plafond and claims in the contract year of today, each beside the terms of its edition, and with the pace of its claims. */
function withPace({ db, today }: WorkAsk, terms: string): Knex.QueryBuilder {
  const { after, between } = daySql(db)
  const year = `substr(terms.last_on, 1, 4)`
  const from = `case when contracts.starts_on > ${year} || '-01-01' then contracts.starts_on else ${year} || '-01-01' end`
  const until = `case when contracts.ends_on < ${year} || '-12-31' then contracts.ends_on else ${year} || '-12-31' end`
  const elapsed = `(${between(from, 'contracts.production_as_of')} + 1)`
  // Claims go on long enough to reach the plafond by a day: told by whole numbers, which costs less than reckoning the day of every contract.
  const by = (day: string): string =>
    `case when contracts.plafond_cents * ${elapsed} <= contracts.production_cents * (${between(from, day)} + 1) then 1 else 0 end`
  const days = `((contracts.plafond_cents * ${elapsed} + contracts.production_cents - 1) / nullif(contracts.production_cents, 0))`
  return db
    .from('contracts')
    .joinRaw(`cross join ${terms} as terms`)
    .whereRaw('terms.policy_id = contracts.policy_id and terms.edition = contracts.policy_edition')
    .where('contracts.status', 'active')
    .where('contracts.plafond_cents', '>', 0)
    .where('contracts.production_cents', '>', 0)
    .whereRaw(`substr(contracts.production_as_of, 1, 4) = ${year} and ${year} = ${quoted(today.slice(0, 4))}`)
    .whereRaw(notAsked)
    .select('contracts.id', 'contracts.provider_id', 'contracts.reference', 'contracts.owner_id', 'contracts.plafond_cents', 'contracts.production_cents')
    .select('contracts.production_as_of', 'terms.percentage', 'terms.first_on', 'terms.last_on')
    .whereRaw(`contracts.production_as_of >= ${from}`)
    .select(db.raw(`case when ${days} <= ${longestPace} then ${after(from, `${days} - 1`)} end as reached_on`))
    .select(db.raw(`${by(until)} as in_year`), db.raw(`${by('terms.last_on')} as in_term`))
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
    .from(withPace(ask, terms).as('near'))
    .whereRaw('near.production_cents * 100 >= near.plafond_cents * near.percentage')
    .where('near.first_on', '<=', today)
    .where('near.last_on', '>=', today)
  const own = { kind: quoted('plafond_share'), due_on: 'near.last_on', reached_on: 'case when near.in_year = 1 then near.reached_on end' }
  return workColumns(db, reached, { ...shown, ...own })
}

function atPace(ask: WorkAsk, terms: string): Knex.QueryBuilder {
  const { db, today } = ask
  // After the last day for asking nothing is to be done about a plafond that was reached before it.
  const reaching = db
    .from(withPace(ask, terms).as('near'))
    .whereRaw('near.in_year = 1')
    .whereRaw(`(near.last_on >= ${quoted(today)} or near.in_term = 0)`)
  const before = 'near.in_term = 1'
  const due = `case when ${before} then case when near.reached_on < ${quoted(today)} then near.last_on else near.reached_on end
    when near.last_on >= ${quoted(today)} then near.last_on else near.reached_on end`
  return workColumns(db, reaching, {
    ...shown,
    kind: `case when ${before} then 'plafond_before' else 'plafond_after' end`,
    due_on: due,
    reached_on: 'near.reached_on',
  })
}
